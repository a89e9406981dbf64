"""What is offered after a run still answers when the result is gone."""

from types import SimpleNamespace

from ganfilling_plugin.gui.after_run import AfterRunTool


def test_a_result_that_is_gone_has_no_summary_and_that_is_said(qgis_app, tmp_path):
    said = []
    bar = SimpleNamespace(pushWarning=lambda _title, text: said.append(text))
    window = SimpleNamespace(messageBar=lambda: bar, mainWindow=lambda: None)
    AfterRunTool(window, None, None, None)._show_card(tmp_path / "series.json")
    assert said == [f"{tmp_path / 'series.json'} could not be loaded."]
