"""Runs inside a real QGIS: opens the plugin's windows one after another, and tells what they say.

Told by the environment: DRIVE_LANGUAGE (that of QGIS, or "marked": see window_texts.py), DRIVE_SERIES (folder of the
example series), DRIVE_FILES (folder of files that cannot be used), DRIVE_OUTPUT (folder for results).
"""

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, reloadPlugin

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, canvas_idle, dialog, do_steps, done, picture, report, show_window, tool, when
from window_texts import Marks, cut_in, letters_in, menu_texts, texts_of

LANGUAGE = os.environ["DRIVE_LANGUAGE"]
SERIES, FILES = Path(os.environ["DRIVE_SERIES"]), Path(os.environ["DRIVE_FILES"])
OUTPUT = os.environ["DRIVE_OUTPUT"]

marks = Marks()
report.update(language=LANGUAGE, texts={}, cut={}, letters={})


def keep(name, top):
    """Note all that a window says, with a picture."""
    QApplication.processEvents()
    report["texts"].setdefault(name, {}).update(texts_of(top))
    report["cut"][name] = cut_in(top)
    report["letters"][name] = letters_in(top)
    picture(f"{LANGUAGE}-{name}", top)


def start():
    show_window()
    if LANGUAGE == "marked":
        QCoreApplication.installTranslator(marks)
        reloadPlugin("ganfilling_plugin")
    layers = [QgsRasterLayer(str(path), path.stem) for path in sorted(SERIES.glob("S2_????????.tif"))]
    web = "url=http://localhost:1/&layers=x&styles=&crs=EPSG:4326&format=image/png"
    QgsProject.instance().addMapLayers([*layers, QgsRasterLayer(web, "S2_web", "wms")])
    QgsProject.instance().setCrs(layers[0].crs())
    iface.mapCanvas().setExtent(layers[0].extent())
    iface.layerTreeView().setCurrentLayer(layers[0])
    iface.layerTreeView().selectAll()
    after(1500, menu)


def menu():
    """What the plugin adds to QGIS's menus, and what the toolbox says of its algorithms."""
    (own,) = [action.menu() for action in iface.rasterMenu().actions() if action.text() == "GANFilling"]
    report["texts"]["menu"] = {text: "menu" for action in own.actions() for text in (action.text(), action.statusTip())}
    provider = QgsApplication.processingRegistry().providerById("ganfilling")
    for algorithm in provider.algorithms():
        parts = [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]
        texts = [algorithm.displayName(), algorithm.group(), algorithm.shortDescription()]
        of_model = getattr(algorithm, "helpContent", dict)()  # QGIS puts headings between the parts of a model's help
        texts += of_model.values() or [algorithm.shortHelpString()]
        texts += [part.description() for part in parts] + [getattr(part, "help", str)() for part in parts]
        report["texts"][algorithm.id()] = dict.fromkeys(filter(None, texts), "algorithm")
    done()


def selection():
    tool("SelectionTool").open()
    when(described, look_at_selection)


def described():
    return dialog() is not None and not dialog().rasters.busy and bool(dialog().rasters.estimates)


def look_at_selection():
    dialog().refresh()
    keep("selection", dialog())
    dialog().rasters.add_paths([str(path) for path in sorted(FILES.iterdir())])
    when(described, look_at_refused)


def look_at_refused():
    dialog().refresh()
    keep("selection-refused", dialog())
    dialog().view.select_rows(dialog().table.checked()[:1])
    report["texts"]["selection-menu"] = dict.fromkeys(menu_texts(dialog().view.treatment_menu()), "menu")
    done()


def more_options():
    box = dialog().form.more
    box.setCollapsed(False)
    after(600, look_at_more)


def look_at_more():
    keep("selection-more", dialog())
    dialog().form.more.setCollapsed(True)
    after(300, done)


def run():
    window = dialog()
    window.form.method.setCurrentIndex(window.form.method.findData("linear"))
    window.form.output.setFilePath(OUTPUT)
    window.refresh()
    assert window.run_button.isEnabled(), window.reason.text()
    QTest.mouseClick(window.run_button, Qt.MouseButton.LeftButton)
    after(700, lambda: keep("selection-running", dialog()))
    when(lambda: not window.panel.running, look_at_run)


def look_at_run():
    dialog().panel.log_button.setChecked(True)
    after(500, look_at_log)


def look_at_log():
    keep("selection-done", dialog())
    report["log"] = dialog().panel.log.toPlainText()
    dialog().close()
    after(1000, lambda: when(canvas_idle, look_at_layers))


def look_at_layers():
    groups = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups(True)]
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.isValid()]
    legends = [label for layer in layers for label, _ in layer.renderer().legendSymbologyItems()]
    texts = filter(None, [*groups, *legends, *(layer.name() for layer in layers)])
    report["texts"]["layers"] = dict.fromkeys(texts, "layer tree")
    item = iface.messageBar().currentItem()
    keep("message", item)
    picture(f"{LANGUAGE}-window")
    done()


def summary():
    from ganfilling_plugin.gui.result_card import ResultCard

    card = ResultCard(Path(OUTPUT) / "series.json", iface.mainWindow())
    card.show()
    keep("summary", card)
    card.close()
    done()


def profile():
    tool("ProfileTool").show(str(Path(OUTPUT) / "series.json"))
    after(1500, look_at_empty_profile)


def dock():
    return tool("ProfileTool").dock


def look_at_empty_profile():
    keep("profile-empty", dock())
    canvas = iface.mapCanvas().viewport()
    for modifier, spot in (
        (Qt.KeyboardModifier.NoModifier, canvas.rect().center()),
        (Qt.KeyboardModifier.ShiftModifier, QPoint(5, 5)),
    ):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, modifier, spot)
    when(lambda: dock().session.profiles() and not dock().session._tasks, look_at_profile)


def look_at_profile():
    keep("profile", dock())
    dock().setUserVisible(False)
    done()


def animation():
    tool("AnimationTool").export()
    window = tool("AnimationTool").dialog
    keep("animation", window)
    window.reject()
    done()


def diagnostics():
    from ganfilling_plugin.gui.diagnostics_dialog import show_diagnostics

    window = show_diagnostics(iface.mainWindow())
    keep("diagnostics", window)
    when(window.copy.isEnabled, lambda: close_diagnostics(window))


def close_diagnostics(window):
    window.reject()
    done()


def options():
    from ganfilling_plugin.gui.options import show_options

    when(options_page, look_at_options)
    show_options(iface)  # blocks until the dialog is closed


def options_page():
    from ganfilling_plugin.gui.options import OptionsPage

    pages = [widget for widget in QApplication.allWidgets() if isinstance(widget, OptionsPage) and widget.isVisible()]
    return pages[0] if pages else None


def look_at_options():
    page = options_page()
    QTest.mouseClick(page.test, Qt.MouseButton.LeftButton)
    when(page.test.isEnabled, close_options)


def close_options():
    keep("options", options_page())
    options_page().window().reject()
    after(300, done)


do_steps(start, selection, more_options, run, summary, profile, animation, diagnostics, options)
