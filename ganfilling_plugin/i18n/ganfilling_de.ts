<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ganfilling</name>
    <message>
        <source>Replace earlier results in the output folder</source>
        <translation>Frühere Ergebnisse im Ausgabeordner ersetzen</translation>
    </message>
    <message>
        <source>Load the results into the project</source>
        <translation>Ergebnisse ins Projekt laden</translation>
    </message>
    <message>
        <source>As one group, with a subgroup for each kind of result. Switch off in models.</source>
        <translation>Als eine Gruppe, mit einer Untergruppe je Art von Ergebnis. In Modellen ausschalten.</translation>
    </message>
    <message>
        <source>Description of the results</source>
        <translation>Beschreibung der Ergebnisse</translation>
    </message>
    <message>
        <source>No output folder was chosen.</source>
        <translation>Es wurde kein Ausgabeordner gewählt.</translation>
    </message>
    <message>
        <source>Figure of a filled series</source>
        <translation>Abbildung einer gefüllten Zeitreihe</translation>
    </message>
    <message>
        <source>Draws one page of a filled series: land cover if it is given, and the input, the filled image and the NDVI of each date. Choose the folder that Fill gaps in a series wrote.</source>
        <translation>Zeichnet eine Seite einer gefüllten Zeitreihe: die Landbedeckung, falls angegeben, sowie Eingabe, gefülltes Bild und NDVI jedes Termins. Wählen Sie den Ordner, den „Lücken einer Zeitreihe füllen“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Folder of the filled series</source>
        <translation>Ordner der gefüllten Zeitreihe</translation>
    </message>
    <message>
        <source>Land cover classes</source>
        <translation>Landbedeckungsklassen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>PNG (*.png);;PDF (*.pdf);;SVG (*.svg)</source>
        <translation>PNG (*.png);;PDF (*.pdf);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>Fill gaps in a series</source>
        <translation>Lücken einer Zeitreihe füllen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Compute NDVI</source>
        <translation>NDVI berechnen</translation>
    </message>
    <message>
        <source>Write the uncertainty of filled pixels</source>
        <translation>Unsicherheit der gefüllten Pixel schreiben</translation>
    </message>
    <message>
        <source>One standard deviation of reflectance, band by band.</source>
        <translation>Eine Standardabweichung der Reflektanz, Kanal für Kanal.</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Filled rasters</source>
        <translation>Gefüllte Raster</translation>
    </message>
    <message>
        <source>NDVI rasters</source>
        <translation>NDVI-Raster</translation>
    </message>
    <message>
        <source>Quality rasters</source>
        <translation>Qualitätsraster</translation>
    </message>
    <message>
        <source>Uncertainty rasters</source>
        <translation>Unsicherheitsraster</translation>
    </message>
    <message>
        <source>Find out how well gaps are filled</source>
        <translation>Prüfen, wie gut Lücken gefüllt werden</translation>
    </message>
    <message>
        <source>Tells how well the gaps of your own series can be filled. Pixels that are known are hidden: gaps of cloud shapes, whole dates, and blocks of dates. Each method fills them without having seen them, and is scored against what was hidden.

The result is a report that opens in a browser, with a sentence that says it all, tables with intervals, charts, and pictures of typical and of the worst cases; and the scores as JSON and CSV.</source>
        <translation>Zeigt, wie gut sich die Lücken Ihrer eigenen Zeitreihe füllen lassen. Bekannte Pixel werden verborgen: Lücken in Wolkenform, ganze Termine und Blöcke von Terminen. Jede Methode füllt sie, ohne sie gesehen zu haben, und wird am Verborgenen gemessen.

Das Ergebnis ist ein Bericht, der sich im Browser öffnet, mit einem Satz als Fazit, Tabellen mit Intervallen, Diagrammen sowie Bildern typischer und schlechtester Fälle; dazu die Maße als JSON und CSV.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>None chosen: all that can run on this computer.</source>
        <translation>Keine gewählt: alle, die auf diesem Rechner laufen.</translation>
    </message>
    <message>
        <source>Errors are told by class. Not set: by classes of greenness.</source>
        <translation>Fehler werden je Klasse angegeben. Nicht gesetzt: nach NDVI-Klassen.</translation>
    </message>
    <message>
        <source>Minutes to spend</source>
        <translation>Rechenzeit (Minuten)</translation>
    </message>
    <message>
        <source>Decides how large a part of the series is tried. More time, surer figures.</source>
        <translation>Bestimmt, wie viel von der Zeitreihe geprüft wird. Mehr Zeit ergibt sicherere Zahlen.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Of the network: the processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps).</source>
        <translation>Für das Netz: der Prozessor (cpu), eine NVIDIA-GPU (cuda), eine Apple-GPU (mps).</translation>
    </message>
    <message>
        <source>Weights of a further network to try</source>
        <translation>Gewichte eines weiteren zu prüfenden Netzes</translation>
    </message>
    <message>
        <source>Such as those that were fine-tuned, or the published ones.</source>
        <translation>Etwa nachtrainierte Gewichte oder die veröffentlichten.</translation>
    </message>
    <message>
        <source>Parts of the area to try</source>
        <translation>Zu prüfende Teile des Gebiets</translation>
    </message>
    <message>
        <source>Not set: from the minutes.</source>
        <translation>Nicht gesetzt: nach der Rechenzeit.</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Gain over linear interpolation (dB)</source>
        <translation>Gewinn gegenüber linearer Interpolation (dB)</translation>
    </message>
    <message>
        <source>PSNR of hidden pixels (dB)</source>
        <translation>PSNR verborgener Pixel (dB)</translation>
    </message>
    <message>
        <source>Mean absolute error of reflectance</source>
        <translation>Mittlerer absoluter Fehler der Reflektanz</translation>
    </message>
    <message>
        <source>Mean absolute error of NDVI</source>
        <translation>Mittlerer absoluter Fehler des NDVI</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Gewichte des Netzes</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Gewichte (*.safetensors *.pt *.pth);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Empty: those that come with the plugin.</source>
        <translation>Leer: die mitgelieferten.</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>Genauigkeit des Netzes</translation>
    </message>
    <message>
        <source>Seconds of tuning the network to this series</source>
        <translation>Sekunden zum Anpassen des Netzes an diese Zeitreihe</translation>
    </message>
    <message>
        <source>By the method auto, which uses what came out as far as it is better on hidden parts of the series. Not set: it is not tuned.</source>
        <translation>Mit der Methode auto, die das Ergebnis nur nutzt, soweit es auf verborgenen Teilen der Zeitreihe besser ist. Nicht gesetzt: keine Anpassung.</translation>
    </message>
    <message>
        <source>Clouds (auto: looked for; mask: only the mask&apos;s; off: none taken out)</source>
        <translation>Wolken (auto: suchen; mask: nur die der Maske; off: keine entfernen)</translation>
    </message>
    <message>
        <source>Fills the clouds and gaps of a series of optical images, such as Sentinel-2, and computes its NDVI. Choose two or more dates; the more, the better the gaps are filled.

Each date gives a filled raster on the grid and in the units of the input, its NDVI, and its quality: which pixels were observed, and how the others were filled. Observed pixels stay as they are.

Methods: linear interpolates in time; regression combines temporal kriging with regression on similar pixels; network is the GANFilling neural network, which corrects the regression; auto blends them all, by how well each fills parts of the series that are hidden for it.

Loaded layers carry their dates: open the Temporal Controller to play them.</source>
        <translation>Füllt Wolken und Lücken einer Zeitreihe optischer Bilder, etwa von Sentinel-2, und berechnet ihren NDVI. Wählen Sie zwei oder mehr Termine; je mehr, desto besser werden die Lücken gefüllt.

Jeder Termin ergibt ein gefülltes Raster im Gitter und in den Einheiten der Eingabe, seinen NDVI und seine Qualität: welche Pixel beobachtet und wie die anderen gefüllt wurden. Beobachtete Pixel bleiben unverändert.

Methoden: linear interpoliert in der Zeit; regression verbindet zeitliches Kriging mit einer Regression auf ähnliche Pixel; network ist das neuronale Netz GANFilling, das die Regression verbessert; auto mischt sie alle, je nachdem, wie gut jede Methode Teile der Zeitreihe füllt, die ihr verborgen werden.

Die geladenen Layer tragen ihr Datum: In der Zeitsteuerung lassen sie sich abspielen.</translation>
    </message>
    <message>
        <source>Folder of coarse rasters (MODIS, VIIRS, Sentinel-3)</source>
        <translation>Ordner mit groben Rastern (MODIS, VIIRS, Sentinel-3)</translation>
    </message>
    <message>
        <source>Dated rasters of a coarse sensor, with the same bands or some of them. They tell how bright the dates are that the series has lost to clouds, as far as they prove right on dates that it has seen.</source>
        <translation>Datierte Raster eines groben Sensors mit denselben Kanälen oder einigen davon. Sie zeigen, wie hell die durch Wolken unbrauchbaren Termine sind, soweit sie sich an den bekannten Terminen bewähren.</translation>
    </message>
    <message>
        <source>Rasters of other indices</source>
        <translation>Raster weiterer Indizes</translation>
    </message>
    <message>
        <source>Rasters of observation counts</source>
        <translation>Raster der Beobachtungsanzahl</translation>
    </message>
    <message>
        <source>auto: clouds and shadows are looked for, beside what the mask says, and dates that do not agree with the others are not used. mask: only what the mask says is cloud. off: every pixel that has data counts as observed, whatever the mask says.</source>
        <translation>auto: Wolken und Schatten werden zusätzlich zur Maske gesucht, und Termine, die nicht zu den anderen passen, werden nicht verwendet. mask: nur was die Maske als Wolke angibt. off: Jedes Pixel mit Daten gilt als beobachtet, was auch die Maske sagt.</translation>
    </message>
    <message>
        <source>Dates to treat as lost</source>
        <translation>Als unbrauchbar zu behandelnde Termine</translation>
    </message>
    <message>
        <source>Such as 2018-08-10,2018-08-23: nothing of these dates is used, they are filled whole.</source>
        <translation>Etwa 2018-08-10,2018-08-23: Von diesen Terminen wird nichts verwendet, sie werden ganz gefüllt.</translation>
    </message>
    <message>
        <source>Dates to trust</source>
        <translation>Als brauchbar zu behandelnde Termine</translation>
    </message>
    <message>
        <source>Such as 2018-08-10,2018-08-23: these dates are used even if they do not agree with the others. Clouds that are found in them are still taken out.</source>
        <translation>Etwa 2018-08-10,2018-08-23: Diese Termine werden verwendet, auch wenn sie nicht zu den anderen passen. Gefundene Wolken werden trotzdem entfernt.</translation>
    </message>
    <message>
        <source>Clouds (as earlier versions named it)</source>
        <translation>Wolken (Name in früheren Versionen)</translation>
    </message>
    <message>
        <source>Format of the results</source>
        <translation>Format der Ergebnisse</translation>
    </message>
    <message>
        <source>geotiff: a file for each date and kind. stack: a file for each band, with a layer for each date. netcdf, zarr: one cube, for xarray, R and others. The layers look the same. Not set: geotiff.</source>
        <translation>geotiff: eine Datei je Termin und Art. stack: eine Datei je Kanal, mit einer Ebene je Termin. netcdf, zarr: ein Würfel, für xarray, R und andere. Die Layer sehen gleich aus. Nicht gesetzt: geotiff.</translation>
    </message>
    <message>
        <source>Write days to the nearest observation, and how many there are</source>
        <translation>Tage bis zur nächsten Beobachtung und deren Anzahl schreiben</translation>
    </message>
    <message>
        <source>Write a STAC collection of the results</source>
        <translation>STAC-Sammlung der Ergebnisse schreiben</translation>
    </message>
    <message>
        <source>Also write a date every (days, or month)</source>
        <translation>Zusätzlich Termine schreiben alle (Tage, oder month)</translation>
    </message>
    <message>
        <source>Such as 10, or month for the 15th of every month. These dates need no image: they are estimated from the dates around them, and the quality says so. Empty: the dates of the images alone.</source>
        <translation>Etwa 10, oder month für den 15. jedes Monats. Diese Termine brauchen kein Bild: Sie werden aus den Terminen davor und danach geschätzt, und die Qualität weist sie aus. Leer: nur die Termine der Bilder.</translation>
    </message>
    <message>
        <source>First of these dates</source>
        <translation>Erster dieser Termine</translation>
    </message>
    <message>
        <source>Last of these dates</source>
        <translation>Letzter dieser Termine</translation>
    </message>
    <message>
        <source>As 2022-06-30. Not set: that of the series.</source>
        <translation>Wie 2022-06-30. Nicht gesetzt: der der Zeitreihe.</translation>
    </message>
    <message>
        <source>Also write the dates in this file</source>
        <translation>Zusätzlich die Termine in dieser Datei schreiben</translation>
    </message>
    <message>
        <source>A text file with a date a line, such as 2022-06-10.</source>
        <translation>Eine Textdatei mit einem Datum je Zeile, etwa 2022-06-10.</translation>
    </message>
    <message>
        <source>Dates (*.txt *.csv);;All files (*)</source>
        <translation>Termine (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write the dates of the images, too</source>
        <translation>Auch die Termine der Bilder schreiben</translation>
    </message>
    <message>
        <source>Leave gaps empty that are longer than (days)</source>
        <translation>Lücken leer lassen, die länger sind als (Tage)</translation>
    </message>
    <message>
        <source>From the observation before to the one after. Not set: all gaps are filled.</source>
        <translation>Von der Beobachtung davor bis zu der danach. Nicht gesetzt: Alle Lücken werden gefüllt.</translation>
    </message>
    <message>
        <source>Leave gaps empty of pixels with fewer observations than</source>
        <translation>Lücken leer lassen bei Pixeln mit weniger Beobachtungen als</translation>
    </message>
    <message>
        <source>Not set: all gaps are filled.</source>
        <translation>Nicht gesetzt: Alle Lücken werden gefüllt.</translation>
    </message>
    <message>
        <source>Smooth NDVI over (days)</source>
        <translation>NDVI glätten über (Tage)</translation>
    </message>
    <message>
        <source>What changes back within about so many days is taken for noise (Whittaker smoothing; what is less sure counts less). Not set: NDVI is not smoothed.</source>
        <translation>Was sich innerhalb von etwa so vielen Tagen wieder zurückändert, gilt als Rauschen (Whittaker-Glättung; weniger Sicheres zählt weniger). Nicht gesetzt: Der NDVI wird nicht geglättet.</translation>
    </message>
    <message>
        <source>Keep observed pixels as they are</source>
        <translation>Beobachtete Pixel unverändert lassen</translation>
    </message>
    <message>
        <source>How far to see around the area (pixels, or all)</source>
        <translation>Umkreis um das Gebiet (Pixel, oder all)</translation>
    </message>
    <message>
        <source>What lies so far around the extent or polygons is not filled, but tells of dates that are clouded in them. 0: nothing; all: all that the rasters show. Not set: 256.</source>
        <translation>Was so weit um die Ausdehnung oder die Polygone liegt, wird nicht gefüllt, gibt aber Auskunft über Termine, die dort bewölkt sind. 0: nichts; all: alles, was die Raster zeigen. Nicht gesetzt: 256.</translation>
    </message>
    <message>
        <source>Pixels so many times larger</source>
        <translation>Pixel um diesen Faktor vergrößern</translation>
    </message>
    <message>
        <source>For a quick look at a large area. Not set: the pixels of the images.</source>
        <translation>Für einen schnellen Überblick über ein großes Gebiet. Nicht gesetzt: die Pixel der Bilder.</translation>
    </message>
    <message>
        <source>Look and fit less, for a preview</source>
        <translation>Weniger prüfen und anpassen, für eine Vorschau</translation>
    </message>
    <message>
        <source>Clouds and estimates are a little less exact.</source>
        <translation>Wolken und Schätzwerte sind etwas weniger genau.</translation>
    </message>
    <message>
        <source>Memory for working (GiB)</source>
        <translation>Arbeitsspeicher (GiB)</translation>
    </message>
    <message>
        <source>Decides the size of the windows, unless that is set.</source>
        <translation>Bestimmt die Kachelgröße, sofern diese nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
        <source>Not set: chosen from the memory.</source>
        <translation>Nicht gesetzt: nach dem Arbeitsspeicher gewählt.</translation>
    </message>
    <message>
        <source>Windows computed at once</source>
        <translation>Gleichzeitig berechnete Kacheln</translation>
    </message>
    <message>
        <source>Each takes that memory. Not set: one a core, as far as half of all memory goes.</source>
        <translation>Jede braucht diesen Arbeitsspeicher. Nicht gesetzt: eine je Kern, soweit die Hälfte des gesamten Speichers reicht.</translation>
    </message>
    <message>
        <source>Overlap of windows (pixels)</source>
        <translation>Überlappung der Kacheln (Pixel)</translation>
    </message>
    <message>
        <source>Over which neighbouring windows of the network are blended.</source>
        <translation>Darüber werden benachbarte Kacheln des Netzes überblendet.</translation>
    </message>
    <message>
        <source>Keep unfinished work, and take up such work</source>
        <translation>Unfertige Arbeit behalten und fortsetzen</translation>
    </message>
    <message>
        <source>For large areas: a run that was interrupted goes on where it stopped.</source>
        <translation>Für große Gebiete: Ein unterbrochener Lauf setzt dort fort, wo er stehen blieb.</translation>
    </message>
    <message>
        <source>{date} is both to be treated as lost and to be trusted: choose one.</source>
        <translation>{date} soll sowohl als unbrauchbar als auch als brauchbar gelten: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>This QGIS cannot show a Zarr cube as dated layers (GDAL 3.8 can). Write netCDF, or open the cube elsewhere: {path}</source>
        <translation>Dieses QGIS kann einen Zarr-Würfel nicht als datierte Layer zeigen (GDAL 3.8 kann es). Schreiben Sie netCDF oder öffnen Sie den Würfel anderswo: {path}</translation>
    </message>
    <message>
        <source>Filled {first} to {last} ({method})</source>
        <translation>Gefüllt {first} bis {last} ({method})</translation>
    </message>
    <message>
        <source>Filled by GANFilling, method {method}</source>
        <translation>Gefüllt von GANFilling, Methode {method}</translation>
    </message>
    <message>
        <source>weights {name}</source>
        <translation>Gewichte {name}</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation>Gerät {device}</translation>
    </message>
    <message>
        <source>Simulated example series</source>
        <translation>Simulierte Beispielzeitreihe</translation>
    </message>
    <message>
        <source>Writes a simulated Sentinel-2 series to try the plugin with: fields, forest, water and roads through a year, with clouds, shadows, a swath edge and a lost date, their masks, and the truth beneath them.</source>
        <translation>Schreibt eine simulierte Sentinel-2-Zeitreihe zum Ausprobieren der Erweiterung: Äcker, Wald, Wasser und Straßen durch ein Jahr, mit Wolken, Schatten, einem Streifenrand und einem unbrauchbaren Termin, ihren Masken und der Wahrheit darunter.</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Anzahl der Termine</translation>
    </message>
    <message>
        <source>Seed: another number gives another landscape</source>
        <translation>Startwert: eine andere Zahl ergibt eine andere Landschaft</translation>
    </message>
    <message>
        <source>Folder for the series</source>
        <translation>Ordner für die Zeitreihe</translation>
    </message>
    <message>
        <source>Images of the series</source>
        <translation>Bilder der Zeitreihe</translation>
    </message>
    <message>
        <source>Import an EarthNet minicube</source>
        <translation>EarthNet-Minicube importieren</translation>
    </message>
    <message>
        <source>Turns an EarthNet minicube (.npz) into one GeoTIFF for each date with its mask. Minicubes do not say exactly where they are: the position on the map is only approximate.</source>
        <translation>Wandelt einen EarthNet-Minicube (.npz) in ein GeoTIFF je Termin mit seiner Maske um. Minicubes geben ihre genaue Lage nicht an: Die Lage auf der Karte ist nur ungefähr.</translation>
    </message>
    <message>
        <source>Minicube</source>
        <translation>Minicube</translation>
    </message>
    <message>
        <source>EarthNet minicubes (*.npz *.nc)</source>
        <translation>EarthNet-Minicubes (*.npz *.nc)</translation>
    </message>
    <message>
        <source>NDVI of a series</source>
        <translation>NDVI einer Zeitreihe</translation>
    </message>
    <message>
        <source>Computes the NDVI of each date of a series, without filling: pixels under clouds and gaps have no data. To get NDVI without gaps, use Fill gaps in a series, or choose its output folder here.</source>
        <translation>Berechnet den NDVI jedes Termins einer Zeitreihe, ohne zu füllen: Pixel unter Wolken und in Lücken haben keine Daten. Für NDVI ohne Lücken verwenden Sie „Lücken einer Zeitreihe füllen“ oder wählen hier dessen Ausgabeordner.</translation>
    </message>
    <message>
        <source>NDVI of a series, not filled</source>
        <translation>NDVI einer Zeitreihe, nicht gefüllt</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>Ordner für die NDVI-Raster</translation>
    </message>
    <message>
        <source>NDVI by GANFilling, not filled.</source>
        <translation>NDVI von GANFilling, nicht gefüllt.</translation>
    </message>
    <message>
        <source>Rasters of the series, in any order</source>
        <translation>Raster der Zeitreihe, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>One raster for each date, or one for each band and date. Cloud masks (such as *_SCL) may be among them or lie beside them. The date is taken from the layer&apos;s temporal range, the file, or its name.</source>
        <translation>Ein Raster je Termin, oder eines je Kanal und Termin. Wolkenmasken (etwa *_SCL*) können darunter sein oder daneben liegen. Das Datum wird dem Zeitbereich des Layers, der Datei oder ihrem Namen entnommen.</translation>
    </message>
    <message>
        <source>Or a folder that holds the series</source>
        <translation>Oder ein Ordner mit der Zeitreihe</translation>
    </message>
    <message>
        <source>A folder of rasters, of .SAFE folders, with a series.json, or a .SAFE folder.</source>
        <translation>Ein Ordner mit Rastern, mit .SAFE-Ordnern oder mit einer series.json, oder ein .SAFE-Ordner.</translation>
    </message>
    <message>
        <source>Cloud mask: file name pattern or band</source>
        <translation>Wolkenmaske: Muster der Dateinamen oder Kanal</translation>
    </message>
    <message>
        <source>Pattern of the names of the mask rasters, such as *_SCL*, or the name or number of the mask&apos;s band in each raster. Empty: a scene classification (SCL) is looked for.</source>
        <translation>Muster der Namen der Maskenraster, etwa *_SCL*, oder Name oder Nummer des Maskenkanals in jedem Raster. Leer: Eine Szenenklassifikation (SCL) wird gesucht.</translation>
    </message>
    <message>
        <source>Other indices</source>
        <translation>Weitere Indizes</translation>
    </message>
    <message>
        <source>Names, such as EVI,SAVI,NDWI, or formulas of bands with a name before them: mine=(nir-red)/(nir+red+0.1). Where uncertainty is written, theirs is, too.</source>
        <translation>Namen, etwa EVI,SAVI,NDWI, oder Formeln von Kanälen mit einem Namen davor: meiner=(nir-red)/(nir+red+0.1). Wird die Unsicherheit geschrieben, so auch die ihre.</translation>
    </message>
    <message>
        <source>Extent to work on</source>
        <translation>Zu bearbeitende Ausdehnung</translation>
    </message>
    <message>
        <source>Not set: the whole of the images.</source>
        <translation>Nicht gesetzt: die ganzen Bilder.</translation>
    </message>
    <message>
        <source>Polygons to work on</source>
        <translation>Zu bearbeitende Polygone</translation>
    </message>
    <message>
        <source>Pixels that no polygon touches are left without data.</source>
        <translation>Pixel, die kein Polygon berührt, bleiben ohne Daten.</translation>
    </message>
    <message>
        <source>Dates of the rasters, in their order</source>
        <translation>Datumsangaben der Raster, in deren Reihenfolge</translation>
    </message>
    <message>
        <source>Such as 2022-06-07,2022-06-12, one for each raster that is chosen; where one is left empty, as in 2022-06-07,,2022-06-27, the date is taken from the layer or the file.</source>
        <translation>Etwa 2022-06-07,2022-06-12, eines je gewähltem Raster; wo eines leer bleibt, wie in 2022-06-07,,2022-06-27, wird das Datum dem Layer oder der Datei entnommen.</translation>
    </message>
    <message>
        <source>Mask values that mean not usable</source>
        <translation>Maskenwerte für nicht nutzbar</translation>
    </message>
    <message>
        <source>Such as 3,8,9,10. Empty: those of SCL, or anything but 0 in another mask.</source>
        <translation>Etwa 3,8,9,10. Leer: die von SCL, oder alles außer 0 in einer anderen Maske.</translation>
    </message>
    <message>
        <source>Mask values that mean clear</source>
        <translation>Maskenwerte für klar</translation>
    </message>
    <message>
        <source>Such as 1. Any other value is then not usable.</source>
        <translation>Etwa 1. Jeder andere Wert gilt dann als nicht nutzbar.</translation>
    </message>
    <message>
        <source>Mask bits that mean not usable</source>
        <translation>Maskenbits für nicht nutzbar</translation>
    </message>
    <message>
        <source>Counted from 0, such as 1,2,3. A pixel is not usable if one of them is set.</source>
        <translation>Von 0 an gezählt, etwa 1,2,3. Ein Pixel ist nicht nutzbar, wenn eines davon gesetzt ist.</translation>
    </message>
    <message>
        <source>Mask: values above this are not usable</source>
        <translation>Maske: Werte darüber sind nicht nutzbar</translation>
    </message>
    <message>
        <source>For a cloud probability, such as 40.</source>
        <translation>Für eine Wolkenwahrscheinlichkeit, etwa 40.</translation>
    </message>
    <message>
        <source>Mask: values below this are not usable</source>
        <translation>Maske: Werte darunter sind nicht nutzbar</translation>
    </message>
    <message>
        <source>For a score of how clear a pixel is, such as 0.6.</source>
        <translation>Für ein Maß, wie klar ein Pixel ist, etwa 0.6.</translation>
    </message>
    <message>
        <source>Blue, green, red and near-infrared bands</source>
        <translation>Kanäle Blau, Grün, Rot und nahes Infrarot</translation>
    </message>
    <message>
        <source>Four names or numbers, such as B02,B03,B04,B08; or other bands, one to twenty; or all, for all that are there. Empty: these four, or a single index such as NDVI, recognised by name.</source>
        <translation>Vier Namen oder Nummern, etwa B02,B03,B04,B08; oder andere Kanäle, einer bis zwanzig; oder all für alle vorhandenen. Leer: diese vier, oder ein einzelner Index wie NDVI, am Namen erkannt.</translation>
    </message>
    <message>
        <source>Valid range of a single band</source>
        <translation>Wertebereich eines einzelnen Kanals</translation>
    </message>
    <message>
        <source>Such as 0,8: the least and the largest value of a band that is no reflectance. Empty: that of the index of this name.</source>
        <translation>Etwa 0,8: kleinster und größter Wert eines Kanals, der keine Reflektanz ist. Leer: der des Index dieses Namens.</translation>
    </message>
    <message>
        <source>Scale: reflectance = number * scale + offset</source>
        <translation>Skalierung: Reflektanz = Zahl * Skalierung + Offset</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Not set: from the file.</source>
        <translation>Nicht gesetzt: aus der Datei.</translation>
    </message>
    <message>
        <source>Raster whose grid the results have</source>
        <translation>Raster mit dem Gitter der Ergebnisse</translation>
    </message>
    <message>
        <source>Not set: what all images cover together, at the finest pixel.</source>
        <translation>Nicht gesetzt: was alle Bilder zusammen abdecken, mit dem feinsten Pixel.</translation>
    </message>
    <message>
        <source>No input: choose the rasters of the series, or a folder that holds them.</source>
        <translation>Keine Eingabe: Wählen Sie die Raster der Zeitreihe oder einen Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>Both rasters and a folder are given: choose one of them and leave the other empty.</source>
        <translation>Es sind Raster und ein Ordner angegeben: Wählen Sie eines davon und lassen Sie das andere leer.</translation>
    </message>
    <message>
        <source>{dates} dates are given for {rasters} chosen rasters: give one for each, empty where the raster&apos;s own is right.</source>
        <translation>Zu {rasters} gewählten Rastern gibt es {dates} Datumsangaben: Geben Sie je eine an, leer, wo die eigene des Rasters stimmt.</translation>
    </message>
    <message>
        <source>Forecast greenness</source>
        <translation>NDVI vorhersagen</translation>
    </message>
    <message>
        <source>Forecasts the NDVI of dates after the last one of a series. The gaps of the series are filled first; a small neural network then adds the change it expects to the last known NDVI. It knows the season and what the series shows, but no weather.

To see how good forecasts of your own series are, hold out its last dates: they are forecast from the dates before them and compared with what was observed. The scores are tables by date, land cover and place, and say in how many places filling the gaps helps.

Other ways to forecast, for comparison: persistence repeats the last known NDVI; climatology takes the same season of earlier years, or the mean; trend goes on in a straight line.</source>
        <translation>Sagt den NDVI für Termine nach dem letzten einer Zeitreihe voraus. Zuerst werden die Lücken der Zeitreihe gefüllt; dann fügt ein kleines neuronales Netz dem letzten bekannten NDVI die erwartete Änderung hinzu. Es kennt die Jahreszeit und was die Zeitreihe zeigt, aber kein Wetter.

Wie gut Vorhersagen Ihrer eigenen Zeitreihe sind, sehen Sie, wenn Sie ihre letzten Termine zurückhalten: Sie werden aus den Terminen davor vorhergesagt und mit den Beobachtungen verglichen. Die Maße sind Tabellen nach Termin, Landbedeckung und Ort und sagen, an wie vielen Orten das Füllen der Lücken hilft.

Andere Arten der Vorhersage, zum Vergleich: persistence wiederholt den letzten bekannten NDVI; climatology nimmt dieselbe Jahreszeit früherer Jahre oder das Mittel; trend setzt eine Gerade fort.</translation>
    </message>
    <message>
        <source>Folder for the forecasts</source>
        <translation>Ordner für die Vorhersagen</translation>
    </message>
    <message>
        <source>Forecast NDVI rasters</source>
        <translation>Vorhergesagte NDVI-Raster</translation>
    </message>
    <message>
        <source>Scores, if dates were held out</source>
        <translation>Maße, falls Termine zurückgehalten wurden</translation>
    </message>
    <message>
        <source>How many dates to forecast</source>
        <translation>Anzahl vorherzusagender Termine</translation>
    </message>
    <message>
        <source>Days between them</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <source>Or these dates</source>
        <translation>Oder diese Termine</translation>
    </message>
    <message>
        <source>Such as 2022-07-15,2022-08-01; they replace the two numbers above.</source>
        <translation>Etwa 2022-07-15,2022-08-01; sie ersetzen die beiden Zahlen oben.</translation>
    </message>
    <message>
        <source>Last dates to hold out and score (0: none)</source>
        <translation>Letzte Termine zurückhalten und bewerten (0: keine)</translation>
    </message>
    <message>
        <source>So many of the last dates are forecast in place of the future, and then compared.</source>
        <translation>So viele der letzten Termine werden anstelle der Zukunft vorhergesagt und dann verglichen.</translation>
    </message>
    <message>
        <source>Last date to forecast from</source>
        <translation>Letzter Termin, aus dem vorhergesagt wird</translation>
    </message>
    <message>
        <source>As 2022-06-30. Empty: the last date of the series that is not held out.</source>
        <translation>Wie 2022-06-30. Leer: der letzte Termin der Zeitreihe, der nicht zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Most dates to forecast from</source>
        <translation>Höchstzahl der Termine, aus denen vorhergesagt wird</translation>
    </message>
    <message>
        <source>Not set: all.</source>
        <translation>Nicht gesetzt: alle.</translation>
    </message>
    <message>
        <source>Forecast by</source>
        <translation>Vorhersage durch</translation>
    </message>
    <message>
        <source>Auto: the network, or persistence where the engine has no torch.</source>
        <translation>Auto: das Netz, oder persistence, wenn der Rechenkern kein torch hat.</translation>
    </message>
    <message>
        <source>Fill gaps by</source>
        <translation>Lücken füllen durch</translation>
    </message>
    <message>
        <source>None forecasts from the series with its gaps.</source>
        <translation>Mit none wird aus der Zeitreihe mit ihren Lücken vorhergesagt.</translation>
    </message>
    <message>
        <source>Land cover classes to score by</source>
        <translation>Landbedeckungsklassen für die Bewertung</translation>
    </message>
    <message>
        <source>Size of the places that are scored (pixels)</source>
        <translation>Größe der bewerteten Orte (Pixel)</translation>
    </message>
    <message>
        <source>Weights of the forecasting network</source>
        <translation>Gewichte des Vorhersagenetzes</translation>
    </message>
    <message>
        <source>NDVI forecast ({method})</source>
        <translation>NDVI-Vorhersage ({method})</translation>
    </message>
    <message>
        <source>NDVI forecast by GANFilling, method {method}.</source>
        <translation>NDVI-Vorhersage von GANFilling, Methode {method}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write it as YYYY-MM-DD.</source>
        <translation>„{text}“ ist kein Datum: Schreiben Sie es als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} existiert nicht.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a raster: it is of another kind, or damaged. Replace or leave it out.</source>
        <translation>{path} kann nicht als Raster gelesen werden: Die Datei ist von anderer Art oder beschädigt. Ersetzen Sie sie oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python set in the options does not exist: {path}</source>
        <translation>Das in den Optionen gesetzte Python des Rechenkerns existiert nicht: {path}</translation>
    </message>
    <message>
        <source>Choose another under Settings, Options, GANFilling.</source>
        <translation>Wählen Sie ein anderes unter Einstellungen, Optionen, GANFilling.</translation>
    </message>
    <message>
        <source>set in the options</source>
        <translation>in den Optionen gesetzt</translation>
    </message>
    <message>
        <source>the plugin&apos;s own environment</source>
        <translation>die eigene Umgebung der Erweiterung</translation>
    </message>
    <message>
        <source>environment of the checkout</source>
        <translation>Umgebung der Arbeitskopie</translation>
    </message>
    <message>
        <source>environment variable {name}</source>
        <translation>Umgebungsvariable {name}</translation>
    </message>
    <message>
        <source>The GANFilling engine is being created. Try again when it is ready.</source>
        <translation>Der GANFilling-Rechenkern wird gerade eingerichtet. Versuchen Sie es erneut, wenn er bereit ist.</translation>
    </message>
    <message>
        <source>The GANFilling engine has no Python to run in yet. Open Settings, Options, GANFilling, and press “Create the engine”.

Without a window, type in a terminal

{commands}

and name that folder in the environment variable {variable}.</source>
        <translation>Der GANFilling-Rechenkern hat noch kein Python, in dem er laufen kann. Öffnen Sie Einstellungen, Optionen, GANFilling und drücken Sie „Rechenkern einrichten“.

Ohne Fenster geben Sie in einem Terminal ein

{commands}

und nennen diesen Ordner in der Umgebungsvariablen {variable}.</translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds} seconds.</source>
        <translation>Der Rechenkern hat innerhalb von {seconds} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>{python} cannot be started: {error}</source>
        <translation>{python} kann nicht gestartet werden: {error}</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>Der Rechenkern funktioniert.</translation>
    </message>
    <message>
        <source>The engine cannot run in {python}:</source>
        <translation>Der Rechenkern kann in {python} nicht laufen:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FEHLT</translation>
    </message>
    <message>
        <source>absent, not needed by every method</source>
        <translation>nicht vorhanden, nicht von jeder Methode gebraucht</translation>
    </message>
    <message>
        <source>The engine was killed, most likely because the computer ran out of memory. Set a lower Memory or Window size under More options or Advanced, or close other programs.</source>
        <translation>Der Rechenkern wurde beendet, wahrscheinlich weil dem Rechner der Speicher ausging. Setzen Sie unter „Weitere Optionen“ oder „Fortgeschrittene Parameter“ einen kleineren Arbeitsspeicher oder eine kleinere Kachelgröße, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The engine crashed ({status}).</source>
        <translation>Der Rechenkern ist abgestürzt ({status}).</translation>
    </message>
    <message>
        <source>The engine stopped with status {status} without saying why.</source>
        <translation>Der Rechenkern endete mit Status {status}, ohne den Grund zu nennen.</translation>
    </message>
    <message>
        <source>The last it wrote:</source>
        <translation>Seine letzte Ausgabe:</translation>
    </message>
    <message>
        <source>If it goes on: Raster, GANFilling, Diagnostics… has a report to send.</source>
        <translation>Falls es so bleibt: Raster, GANFilling, Diagnose… bietet einen Bericht zum Einsenden.</translation>
    </message>
    <message>
        <source>The engine said nothing for {minutes:g} minutes and was stopped. The limit can be raised under Settings, Options, GANFilling.</source>
        <translation>Der Rechenkern hat sich {minutes:g} Minuten lang nicht gemeldet und wurde angehalten. Die Grenze lässt sich unter Einstellungen, Optionen, GANFilling erhöhen.</translation>
    </message>
    <message>
        <source>Cancelled. No file was left half-written.</source>
        <translation>Abgebrochen. Keine Datei blieb halb geschrieben.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be used: {reason}
{remedy}</source>
        <translation>Der Layer „{name}“ kann nicht verwendet werden: {reason}
{remedy}</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python des Rechenkerns</translation>
    </message>
    <message>
        <source>Use the plugin&apos;s own engine (recommended)</source>
        <translation>Eigenen Rechenkern der Erweiterung verwenden (empfohlen)</translation>
    </message>
    <message>
        <source>Use my own Python</source>
        <translation>Eigenes Python verwenden</translation>
    </message>
    <message>
        <source>The Python executable, or the folder of its environment.</source>
        <translation>Die ausführbare Python-Datei oder der Ordner ihrer Umgebung.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Run the engine, and show what it has</source>
        <translation>Rechenkern starten und zeigen, was er hat</translation>
    </message>
    <message>
        <source>A report to copy, for those who help you</source>
        <translation>Ein Bericht zum Kopieren, für alle, die Ihnen helfen</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Log of the set-up, result of the test</source>
        <translation>Protokoll der Einrichtung, Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Press Test to see what the engine has.</source>
        <translation>Drücken Sie „Testen“, um zu sehen, was der Rechenkern hat.</translation>
    </message>
    <message>
        <source>Stop an engine that says nothing after</source>
        <translation>Rechenkern anhalten, der sich nicht meldet seit</translation>
    </message>
    <message>
        <source>Testing {python}…</source>
        <translation>{python} wird getestet…</translation>
    </message>
    <message>
        <source>Test of the GANFilling engine</source>
        <translation>Test des GANFilling-Rechenkerns</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>it is not a raster layer.</source>
        <translation>Es ist kein Rasterlayer.</translation>
    </message>
    <message>
        <source>Choose one raster for each date.</source>
        <translation>Wählen Sie ein Raster je Termin.</translation>
    </message>
    <message>
        <source>it comes from “{provider}”, not from a file.</source>
        <translation>Er kommt von „{provider}“, nicht aus einer Datei.</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (layer menu, Export, Save As) and choose that file.</source>
        <translation>Speichern Sie ihn als GeoTIFF (Layermenü, Export, Speichern als) und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>it exists only in the memory of QGIS.</source>
        <translation>Er existiert nur im Speicher von QGIS.</translation>
    </message>
    <message>
        <source>its source is not a file: {path}</source>
        <translation>Seine Quelle ist keine Datei: {path}</translation>
    </message>
    <message>
        <source>Choose layers of files on this computer, or under a /vsi path of GDAL.</source>
        <translation>Wählen Sie Layer aus Dateien auf diesem Rechner oder unter einem /vsi-Pfad von GDAL.</translation>
    </message>
    <message>
        <source>layer property</source>
        <translation>Layereigenschaft</translation>
    </message>
    <message>
        <source>temporal range of the layer</source>
        <translation>Zeitbereich des Layers</translation>
    </message>
    <message>
        <source>The engine&apos;s Python {python} cannot be started: {error}</source>
        <translation>Das Python des Rechenkerns {python} kann nicht gestartet werden: {error}</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>noch etwa {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>noch etwa {count} min</translation>
    </message>
    <message>
        <source>about {count:.1f} h left</source>
        <translation>noch etwa {count:.1f} h</translation>
    </message>
    <message>
        <source>The layer {name} could not be styled: {error}</source>
        <translation>Der Layer {name} konnte nicht symbolisiert werden: {error}</translation>
    </message>
    <message>
        <source>{path} could not be loaded.</source>
        <translation>{path} konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Fill gaps in a series…</source>
        <translation>Lücken einer Zeitreihe füllen…</translation>
    </message>
    <message>
        <source>Fill clouds and gaps of raster layers</source>
        <translation>Füllt Wolken und Lücken von Rasterlayern</translation>
    </message>
    <message>
        <source>Fill gaps in selected layers…</source>
        <translation>Lücken in gewählten Layern füllen…</translation>
    </message>
    <message>
        <source>Fill gaps with all options…</source>
        <translation>Lücken mit allen Optionen füllen…</translation>
    </message>
    <message>
        <source>Processing&apos;s dialog of the algorithm, with the selected raster layers</source>
        <translation>Verarbeitungsdialog des Algorithmus mit den gewählten Rasterlayern</translation>
    </message>
    <message>
        <source>Find out how well gaps are filled…</source>
        <translation>Prüfen, wie gut Lücken gefüllt werden…</translation>
    </message>
    <message>
        <source>Forecast greenness…</source>
        <translation>NDVI vorhersagen…</translation>
    </message>
    <message>
        <source>Figure of a filled series…</source>
        <translation>Abbildung einer gefüllten Zeitreihe…</translation>
    </message>
    <message>
        <source>Values of fields or points by date…</source>
        <translation>Werte von Flächen oder Punkten je Termin…</translation>
    </message>
    <message>
        <source>Simulated example series…</source>
        <translation>Simulierte Beispielzeitreihe…</translation>
    </message>
    <message>
        <source>Create the engine</source>
        <translation>Rechenkern einrichten</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <source>Switch on the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation>Schalten Sie die Erweiterung Processing unter „Erweiterungen, Erweiterungen verwalten und installieren“ ein.</translation>
    </message>
    <message>
        <source>Export Animation</source>
        <translation>Animation exportieren</translation>
    </message>
    <message>
        <source>Write the date on each frame</source>
        <translation>Datum auf jedes Einzelbild schreiben</translation>
    </message>
    <message>
        <source>Folder for the animation</source>
        <translation>Ordner für die Animation</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animiertes GIF</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>Film (MP4)</translation>
    </message>
    <message>
        <source>Needs the program ffmpeg: add Films under Settings, Options, GANFilling.</source>
        <translation>Braucht das Programm ffmpeg: Ergänzen Sie „Filme“ unter Einstellungen, Optionen, GANFilling.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Seconds a date</source>
        <translation>Sekunden je Termin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The preview could not be kept: {error}</source>
        <translation>Die Vorschau konnte nicht behalten werden: {error}</translation>
    </message>
    <message>
        <source>Beside the frames (PNG)</source>
        <translation>Neben den Einzelbildern (PNG)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Filled images</source>
        <translation>Gefüllte Bilder</translation>
    </message>
    <message>
        <source>Before and after, side by side</source>
        <translation>Vorher und nachher, nebeneinander</translation>
    </message>
    <message>
        <source>by {height} pixels</source>
        <translation>mal {height} Pixel</translation>
    </message>
    <message>
        <source>Cancelled after {count} frames.</source>
        <translation>Nach {count} Einzelbildern abgebrochen.</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} Einzelbilder</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>NDVI forecast</source>
        <translation>NDVI-Vorhersage</translation>
    </message>
    <message>
        <source>Days to an observation</source>
        <translation>Tage bis zu einer Beobachtung</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Where the network runs; the other methods use the processor.</source>
        <translation>Wo das Netz läuft; die anderen Methoden nutzen den Prozessor.</translation>
    </message>
    <message>
        <source>Names or numbers of blue, green, red and near infrared, by commas; or of other bands; or all</source>
        <translation>Namen oder Nummern von Blau, Grün, Rot und nahem Infrarot, mit Kommas; oder von anderen Kanälen; oder all</translation>
    </message>
    <message>
        <source>File name pattern of the masks, such as *_SCL*, or the mask&apos;s band</source>
        <translation>Muster der Dateinamen der Masken, etwa *_SCL*, oder der Kanal der Maske</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>Which pixels count as observed. The context menu of the table says it of a date.</source>
        <translation>Welche Pixel als beobachtet gelten. Für einen einzelnen Termin steht es im Kontextmenü der Tabelle.</translation>
    </message>
    <message>
        <source>Days, or month: dates so far apart are estimated, too, images or not</source>
        <translation>Tage, oder month: Termine in diesem Abstand werden zusätzlich geschätzt, mit oder ohne Bild</translation>
    </message>
    <message>
        <source>only the images&apos; dates</source>
        <translation>nur die Termine der Bilder</translation>
    </message>
    <message>
        <source>Only these dates, not those of the images</source>
        <translation>Nur diese Termine, nicht die der Bilder</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>In which files the results are written; the layers are the same</source>
        <translation>In welchen Dateien die Ergebnisse geschrieben werden; die Layer sind dieselben</translation>
    </message>
    <message>
        <source>such as EVI,NDWI</source>
        <translation>etwa EVI,NDWI</translation>
    </message>
    <message>
        <source>Other indices: names by commas, or formulas such as mine=(nir-red)/(nir+red+0.1)</source>
        <translation>Weitere Indizes: Namen mit Kommas, oder Formeln wie meiner=(nir-red)/(nir+red+0.1)</translation>
    </message>
    <message>
        <source>Folder of coarse rasters</source>
        <translation>Ordner mit groben Rastern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Dated rasters of MODIS, VIIRS or Sentinel-3: they tell of dates that are lost.</source>
        <translation>Datierte Raster von MODIS, VIIRS oder Sentinel-3: Sie geben Auskunft über unbrauchbare Termine.</translation>
    </message>
    <message>
        <source>network: the neural network GANFilling</source>
        <translation>network: das neuronale Netz GANFilling</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Metho&amp;de</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>G&amp;erät</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <source>Also write</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Dates e&amp;very</source>
        <translation>In&amp;tervall</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <translation>M&amp;aske</translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation>&amp;Wolken</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Coar&amp;se rasters</source>
        <translation>Grobe Ra&amp;ster</translation>
    </message>
    <message>
        <source>auto: the others blended, the best</source>
        <translation>auto: die anderen gemischt, die beste</translation>
    </message>
    <message>
        <source>regression: in time and on like pixels</source>
        <translation>regression: über die Zeit und ähnliche Pixel</translation>
    </message>
    <message>
        <source>linear: in time, quickest</source>
        <translation>linear: über die Zeit, am schnellsten</translation>
    </message>
    <message>
        <source>GeoTIFFs: a file a date</source>
        <translation>GeoTIFF: eine Datei je Termin</translation>
    </message>
    <message>
        <source>stacks: a file a band</source>
        <translation>Stapel: eine Datei je Kanal</translation>
    </message>
    <message>
        <source>netCDF: one cube</source>
        <translation>netCDF: ein Würfel</translation>
    </message>
    <message>
        <source>Zarr: one cube</source>
        <translation>Zarr: ein Würfel</translation>
    </message>
    <message>
        <source>auto: looked for, beside what the mask says</source>
        <translation>auto: suchen, zusätzlich zur Maske</translation>
    </message>
    <message>
        <source>mask: only what the mask says</source>
        <translation>mask: nur was die Maske angibt</translation>
    </message>
    <message>
        <source>off: all that has data counts as observed</source>
        <translation>off: alles mit Daten gilt als beobachtet</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>Prozessor (cpu)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>NVIDIA-GPU (cuda)</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>Apple-GPU (mps)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90-%-Bereich</translation>
    </message>
    <message>
        <source>spread in the polygon (±1 standard deviation)</source>
        <translation>Streuung im Polygon (±1 Standardabweichung)</translation>
    </message>
    <message>
        <source>masked, not used (arrow: beyond the axis)</source>
        <translation>maskiert, nicht verwendet (Pfeil: außerhalb der Achse)</translation>
    </message>
    <message>
        <source>masked value: {value:.3f}</source>
        <translation>maskierter Wert: {value:.3f}</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Nahes Infrarot</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>filled between observations</source>
        <translation>zwischen Beobachtungen gefüllt</translation>
    </message>
    <message>
        <source>filled at an end of the series</source>
        <translation>am Rand der Zeitreihe gefüllt</translation>
    </message>
    <message>
        <source>estimated, no image of this date</source>
        <translation>geschätzt, kein Bild dieses Termins</translation>
    </message>
    <message>
        <source>left empty, gap too long</source>
        <translation>leer gelassen, Lücke zu lang</translation>
    </message>
    <message>
        <source>left empty, too few observations</source>
        <translation>leer gelassen, zu wenige Beobachtungen</translation>
    </message>
    <message>
        <source>filled, never observed</source>
        <translation>gefüllt, nie beobachtet</translation>
    </message>
    <message>
        <source>Index of cloud-free windows</source>
        <translation>Index wolkenfreier Ausschnitte</translation>
    </message>
    <message>
        <source>Lists the windows of a folder of minicubes (.npz), or of dated rasters, that are free of clouds on several dates in a row, by UTM zone and latitude band. Adversarial training learns from them what real series look like. The file is JSON, as the published GANFilling uses it.</source>
        <translation>Listet die Ausschnitte eines Ordners mit Minicubes (.npz) oder datierten Rastern auf, die an mehreren Terminen nacheinander wolkenfrei sind, nach UTM-Zone und Breitenband. Das adversarielle Training lernt daran, wie echte Zeitreihen aussehen. Die Datei ist JSON, wie es das veröffentlichte GANFilling verwendet.</translation>
    </message>
    <message>
        <source>Folder of minicubes or of dated rasters</source>
        <translation>Ordner mit Minicubes oder datierten Rastern</translation>
    </message>
    <message>
        <source>Side of a window (pixels)</source>
        <translation>Seitenlänge eines Ausschnitts (Pixel)</translation>
    </message>
    <message>
        <source>Fewest dates in a row</source>
        <translation>Mindestzahl aufeinanderfolgender Termine</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Number of windows</source>
        <translation>Anzahl der Ausschnitte</translation>
    </message>
    <message>
        <source>Example model: from a series to the NDVI of fields</source>
        <translation>Beispielmodell: von einer Zeitreihe zum NDVI von Flächen</translation>
    </message>
    <message>
        <source>Tune the network to a series</source>
        <translation>Netz an eine Zeitreihe anpassen</translation>
    </message>
    <message>
        <source>Trains the network further on your own series, so that it suits your place and season. Parts of what was observed are hidden, and the network learns to restore them. Some windows of the series are held out; they decide which state is kept, and how far its corrections are trusted.

The result is a weights file: choose it as Weights of the network in Fill gaps in a series. Twenty dates or more and a GPU are advisable.</source>
        <translation>Trainiert das Netz an Ihrer eigenen Zeitreihe weiter, damit es zu Ort und Jahreszeit passt. Teile des Beobachteten werden verborgen, und das Netz lernt, sie wiederherzustellen. Einige Ausschnitte der Zeitreihe werden zurückgehalten; sie entscheiden, welcher Stand behalten wird und wie weit seinen Korrekturen vertraut wird.

Das Ergebnis ist eine Datei mit Gewichten: Wählen Sie sie unter „Gewichte des Netzes“ in „Lücken einer Zeitreihe füllen“. Zu empfehlen sind mindestens zwanzig Termine und eine GPU.</translation>
    </message>
    <message>
        <source>Name of the weights</source>
        <translation>Name der Gewichte</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores.</source>
        <translation>Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>Minutes to train at most</source>
        <translation>Höchstdauer des Trainings (Minuten)</translation>
    </message>
    <message>
        <source>The processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps).</source>
        <translation>Der Prozessor (cpu), eine NVIDIA-GPU (cuda), eine Apple-GPU (mps).</translation>
    </message>
    <message>
        <source>Steps to train</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <source>The same steps on the same computer give the same weights.</source>
        <translation>Dieselben Schritte auf demselben Rechner ergeben dieselben Gewichte.</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Weights (*.safetensors);;All files (*)</source>
        <translation>Gewichte (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Replace earlier weights of this name</source>
        <translation>Frühere Gewichte dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>Folder for the weights</source>
        <translation>Ordner für die Gewichte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file: use letters, digits, dots, - and _.</source>
        <translation>„{name}“ ist als Dateiname nicht möglich: Verwenden Sie Buchstaben, Ziffern, Punkte, - und _.</translation>
    </message>
    <message>
        <source>Held-out windows: {base:.2f} dB by the regression, {network:.2f} dB by the network as tuned.</source>
        <translation>Zurückgehaltene Ausschnitte: {base:.2f} dB mit der Regression, {network:.2f} dB mit dem angepassten Netz.</translation>
    </message>
    <message>
        <source>Values of polygons by date (layer, any rasters)</source>
        <translation>Werte von Polygonen je Termin (Layer, beliebige Raster)</translation>
    </message>
    <message>
        <source>Computes count, mean, standard deviation, minimum and maximum of each raster within each polygon, such as the NDVI of fields.

The result has one feature for each polygon and date, with the attributes of the polygon, the date and the statistics. It is coloured by its mean, and the Temporal Controller plays it; as a table it can be drawn as curves or joined.

The date of a raster is that of its layer, else the one in its file name.</source>
        <translation>Berechnet Anzahl, Mittelwert, Standardabweichung, Minimum und Maximum jedes Rasters in jedem Polygon, etwa den NDVI von Ackerflächen.

Das Ergebnis hat ein Objekt je Polygon und Termin, mit den Attributen des Polygons, dem Datum und der Statistik. Es ist nach seinem Mittelwert eingefärbt und lässt sich in der Zeitsteuerung abspielen; als Tabelle kann es als Kurven gezeichnet oder verknüpft werden.

Das Datum eines Rasters ist das seines Layers, sonst das in seinem Dateinamen.</translation>
    </message>
    <message>
        <source>Rasters, one for each date</source>
        <translation>Raster, eines je Termin</translation>
    </message>
    <message>
        <source>Such as the NDVI rasters of Fill gaps in a series.</source>
        <translation>Etwa die NDVI-Raster aus „Lücken einer Zeitreihe füllen“.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Polygons by date</source>
        <translation>Polygone je Termin</translation>
    </message>
    <message>
        <source>No raster was given, or none can be read.</source>
        <translation>Es wurde kein Raster angegeben, oder keines ist lesbar.</translation>
    </message>
    <message>
        <source>{name} is not a raster layer.</source>
        <translation>{name} ist kein Rasterlayer.</translation>
    </message>
    <message>
        <source>{name} has no band {band}.</source>
        <translation>{name} hat keinen Kanal {band}.</translation>
    </message>
    <message>
        <source>{name} has no date: put one into its file name (2022-06-07), or set the temporal range of the layer.</source>
        <translation>{name} hat kein Datum: Schreiben Sie eines in den Dateinamen (2022-06-07) oder setzen Sie den Zeitbereich des Layers.</translation>
    </message>
    <message>
        <source>The area has no polygon. Choose a layer with polygons, or select some if only those are to be used.</source>
        <translation>Das Gebiet hat kein Polygon. Wählen Sie einen Layer mit Polygonen, oder wählen Sie darin einige aus, wenn nur diese verwendet werden sollen.</translation>
    </message>
    <message>
        <source>There is no polygon and no point. Choose a layer with some, or select some if only they are wanted.</source>
        <translation>Es gibt kein Polygon und keinen Punkt. Wählen Sie einen Layer, der welche hat, oder wählen Sie darin einige aus, wenn nur diese gewünscht sind.</translation>
    </message>
    <message>
        <source>No Python was found that the engine&apos;s environment can be made from. Install Python {oldest} or newer, then try again; or choose “Use my own Python”.</source>
        <translation>Es wurde kein Python gefunden, aus dem die Umgebung des Rechenkerns erstellt werden kann. Installieren Sie Python {oldest} oder neuer und versuchen Sie es erneut, oder wählen Sie „Eigenes Python verwenden“.</translation>
    </message>
    <message>
        <source>No environment can be made from {python}: it has no {parts}.</source>
        <translation>Aus {python} kann keine Umgebung erstellt werden: Es fehlt {parts}.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu install it with: sudo apt install {package}
Then try again.</source>
        <translation>Unter Debian und Ubuntu installieren Sie es mit: sudo apt install {package}
Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Install a complete Python, then try again; or choose another Python.</source>
        <translation>Installieren Sie ein vollständiges Python und versuchen Sie es erneut, oder wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>torch for the processor</source>
        <translation>torch für den Prozessor</translation>
    </message>
    <message>
        <source>torch for an NVIDIA GPU</source>
        <translation>torch für eine NVIDIA-GPU</translation>
    </message>
    <message>
        <source>Without torch (linear and regression only)</source>
        <translation>Ohne torch (nur linear und regression)</translation>
    </message>
    <message>
        <source>torch as pip offers it</source>
        <translation>torch, wie pip es anbietet</translation>
    </message>
    <message>
        <source>This Mac has an Apple GPU: torch can use it.</source>
        <translation>Dieser Mac hat eine Apple-GPU: torch kann sie nutzen.</translation>
    </message>
    <message>
        <source>This computer has an NVIDIA GPU ({name}): torch with CUDA.</source>
        <translation>Dieser Rechner hat eine NVIDIA-GPU ({name}): torch mit CUDA.</translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found: torch&apos;s small build for the processor.</source>
        <translation>Keine NVIDIA-GPU gefunden: die kleine torch-Variante für den Prozessor.</translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found here: torch would compute on the processor all the same.</source>
        <translation>Hier wurde keine NVIDIA-GPU gefunden: torch würde trotzdem auf dem Prozessor rechnen.</translation>
    </message>
    <message>
        <source>The methods linear and regression need no torch; network does.</source>
        <translation>Die Methoden linear und regression brauchen kein torch, network schon.</translation>
    </message>
    <message>
        <source>Whichever build pip finds in its own index; on Linux mostly that with CUDA.</source>
        <translation>Die Variante, die pip in seinem eigenen Verzeichnis findet; unter Linux meist die mit CUDA.</translation>
    </message>
    <message>
        <source>Without cloud detection, clouds are found by comparing the dates alone.</source>
        <translation>Ohne Wolkenerkennung werden Wolken nur durch Vergleich der Termine gefunden.</translation>
    </message>
    <message>
        <source>Without cloud detection, the engine&apos;s own detector finds clouds in its place.</source>
        <translation>Ohne Wolkenerkennung findet der eigene Detektor des Rechenkerns die Wolken.</translation>
    </message>
    <message>
        <source>About {download} to download, up to {disk} on the disk.</source>
        <translation>Etwa {download} Download, bis zu {disk} Platz.</translation>
    </message>
    <message>
        <source>{count:.0f} MB</source>
        <translation>{count:.0f} MB</translation>
    </message>
    <message>
        <source>{count:.1f} GB</source>
        <translation>{count:.1f} GB</translation>
    </message>
    <message>
        <source>Another QGIS is creating the engine at this moment.</source>
        <translation>Ein anderes QGIS richtet den Rechenkern gerade ein.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} left; the engine needs up to {wanted} while it is made. Free some space, or choose a smaller build of torch.</source>
        <translation>Auf der Festplatte von {folder} sind noch {free} frei; der Rechenkern braucht beim Einrichten bis zu {wanted}. Schaffen Sie Platz oder wählen Sie eine kleinere torch-Variante.</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Python wird gesucht</translation>
    </message>
    <message>
        <source>Making an environment from {python}</source>
        <translation>Umgebung wird aus {python} erstellt</translation>
    </message>
    <message>
        <source>Getting uv, the installer</source>
        <translation>Installationsprogramm uv wird geholt</translation>
    </message>
    <message>
        <source>Testing the engine</source>
        <translation>Rechenkern wird getestet</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Der Rechenkern ist bereit.</translation>
    </message>
    <message>
        <source>torch does not see the NVIDIA GPU: its driver may be too old. It computes on the processor.</source>
        <translation>torch sieht die NVIDIA-GPU nicht: Ihr Treiber ist vielleicht zu alt. Es rechnet auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Asking what is to be installed</source>
        <translation>Paketliste wird geholt</translation>
    </message>
    <message>
        <source>{name} could not be had from PyTorch. {reason}
pip&apos;s own index offers: {offered}. {cost} To take that, press “Take pip&apos;s build”.</source>
        <translation>{name} war von PyTorch nicht zu bekommen. {reason}
Das eigene Verzeichnis von pip bietet: {offered}. {cost} Um das zu nehmen, drücken Sie „Variante von pip nehmen“.</translation>
    </message>
    <message>
        <source>Installing the packages</source>
        <translation>Pakete werden installiert</translation>
    </message>
    <message>
        <source>There are no known checksums of these packages for {machine}: {lists}</source>
        <translation>Für {machine} sind keine Prüfsummen dieser Pakete bekannt: {lists}</translation>
    </message>
    <message>
        <source>Installing cloud detection</source>
        <translation>Wolkenerkennung wird installiert</translation>
    </message>
    <message>
        <source>Removing cloud detection</source>
        <translation>Wolkenerkennung wird entfernt</translation>
    </message>
    <message>
        <source>Installing: {what}</source>
        <translation>Wird installiert: {what}</translation>
    </message>
    <message>
        <source>Downloading {package}</source>
        <translation>{package} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Unpacking the packages</source>
        <translation>Pakete werden entpackt</translation>
    </message>
    <message>
        <source>{folder} cannot be removed, it is in use: {error}</source>
        <translation>{folder} kann nicht entfernt werden, der Ordner wird benutzt: {error}</translation>
    </message>
    <message>
        <source>{package} could not be installed: {reason}</source>
        <translation>{package} konnte nicht installiert werden: {reason}</translation>
    </message>
    <message>
        <source>The file of {package} that came is not the one known to this version of the plugin: its checksum is another. It was not installed. Try again, as the download may have been damaged. If that does not help, the package index gives a changed file: ask who runs it (pip config list shows which one is used), or choose “Use my own Python”.</source>
        <translation>Die Datei von {package}, die ankam, ist nicht die, die diese Version des Plugins kennt: Ihre Prüfsumme ist eine andere. Sie wurde nicht installiert. Versuchen Sie es noch einmal, denn der Download kann beschädigt worden sein. Hilft das nicht, gibt der Paketindex eine veränderte Datei heraus: Fragen Sie, wer ihn betreibt (pip config list zeigt, welcher benutzt wird), oder wählen Sie „Eigenes Python verwenden“.</translation>
    </message>
    <message>
        <source>The disk is full: {package} could not be stored. Free some space, then try again.</source>
        <translation>Die Festplatte ist voll: {package} konnte nicht gespeichert werden. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The secure connection to the package index was refused. In networks that inspect connections pip needs their certificate: pip config set global.cert FILE (ask your administrators for it).</source>
        <translation>Die sichere Verbindung zum Paketverzeichnis wurde abgelehnt. In Netzwerken, die Verbindungen prüfen, braucht pip deren Zertifikat: pip config set global.cert DATEI (fragen Sie Ihre Administratoren danach).</translation>
    </message>
    <message>
        <source>The network&apos;s proxy let nothing through. Tell pip of it: pip config set global.proxy ADDRESS.</source>
        <translation>Der Proxy des Netzwerks ließ nichts durch. Nennen Sie ihn pip: pip config set global.proxy ADRESSE.</translation>
    </message>
    <message>
        <source>The package index refuses to give {package}: check pip&apos;s configuration of it.</source>
        <translation>Das Paketverzeichnis verweigert {package}: Prüfen Sie die pip-Konfiguration dafür.</translation>
    </message>
    <message>
        <source>The package index cannot be reached to get {package}. Check the network; behind a proxy or with a mirror set pip&apos;s configuration (pip config), which is used here. Then try again.</source>
        <translation>Das Paketverzeichnis ist nicht erreichbar, um {package} zu holen. Prüfen Sie das Netzwerk; hinter einem Proxy oder mit einem Spiegel setzen Sie die pip-Konfiguration (pip config), die hier verwendet wird. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The download of {package} was interrupted. Try again: what is whole is kept.</source>
        <translation>Das Herunterladen von {package} wurde unterbrochen. Versuchen Sie es erneut: Was vollständig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no {package} for this Python and this system. If it is torch, choose “Without torch”; else install another Python (3.10 to 3.13 suit most packages), or choose “Use my own Python”.</source>
        <translation>Für dieses Python und dieses System gibt es kein {package}. Ist es torch, wählen Sie „Ohne torch“; sonst installieren Sie ein anderes Python (3.10 bis 3.13 passt für die meisten Pakete) oder wählen „Eigenes Python verwenden“.</translation>
    </message>
    <message>
        <source>A file of {package} could not be written: another program, perhaps the virus scanner or a running job, holds it. Close it, then try again.</source>
        <translation>Eine Datei von {package} konnte nicht geschrieben werden: Ein anderes Programm, vielleicht der Virenscanner oder ein laufender Auftrag, hält sie fest. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The environment has no working pip. Press Repair to make it anew.</source>
        <translation>Die Umgebung hat kein funktionierendes pip. Drücken Sie „Reparieren“, um sie neu zu erstellen.</translation>
    </message>
    <message>
        <source>Creating the engine</source>
        <translation>Rechenkern wird eingerichtet</translation>
    </message>
    <message>
        <source>Removing {folder}</source>
        <translation>{folder} wird entfernt</translation>
    </message>
    <message>
        <source>Removing the engine</source>
        <translation>Rechenkern wird entfernt</translation>
    </message>
    <message>
        <source>Play a series</source>
        <translation>Zeitreihe abspielen</translation>
    </message>
    <message>
        <source>Set the Temporal Controller to the dates of a series, and play it</source>
        <translation>Zeitsteuerung auf die Termine einer Zeitreihe setzen und sie abspielen</translation>
    </message>
    <message>
        <source>Export animation…</source>
        <translation>Animation exportieren…</translation>
    </message>
    <message>
        <source>Export a series as frames, an animated GIF or a film</source>
        <translation>Eine Zeitreihe als Einzelbilder, animiertes GIF oder Film exportieren</translation>
    </message>
    <message>
        <source>Play this series</source>
        <translation>Diese Zeitreihe abspielen</translation>
    </message>
    <message>
        <source>There is no filled series in the project yet.</source>
        <translation>Im Projekt gibt es noch keine gefüllte Zeitreihe.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{date} could not be drawn.</source>
        <translation>{date} konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>{date} before</source>
        <translation>{date} vorher</translation>
    </message>
    <message>
        <source>{date} NDVI</source>
        <translation>{date} NDVI</translation>
    </message>
    <message>
        <source>Animation of a series</source>
        <translation>Animation einer Zeitreihe</translation>
    </message>
    <message>
        <source>{name} could not be made: {error}</source>
        <translation>{name} konnte nicht erstellt werden: {error}</translation>
    </message>
    <message>
        <source>ffmpeg was not found.</source>
        <translation>ffmpeg wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Batch from folders…</source>
        <translation>Batchprozess aus Ordnern…</translation>
    </message>
    <message>
        <source>Fill each series found below a folder, such as tiles or years</source>
        <translation>Jede Zeitreihe unter einem Ordner füllen, etwa Kacheln oder Jahre</translation>
    </message>
    <message>
        <source>Folder with a folder for each series</source>
        <translation>Ordner mit einem Ordner je Zeitreihe</translation>
    </message>
    <message>
        <source>No series was found in {folder} or its folders.</source>
        <translation>In {folder} und seinen Unterordnern wurde keine Zeitreihe gefunden.</translation>
    </message>
    <message>
        <source>Looking for series in {name}</source>
        <translation>In {name} werden Zeitreihen gesucht</translation>
    </message>
    <message>
        <source>{name}: diagnostics</source>
        <translation>{name}: Diagnose</translation>
    </message>
    <message>
        <source>What to add when you report a problem. Your home folder is written as ~.</source>
        <translation>Was Sie beilegen sollten, wenn Sie ein Problem melden. Ihr Benutzerordner ist als ~ geschrieben.</translation>
    </message>
    <message>
        <source>Looking… the engine is tried, which takes some seconds.</source>
        <translation>Wird geprüft… Der Rechenkern wird ausprobiert, das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Diagnostics of GANFilling</source>
        <translation>Diagnose von GANFilling</translation>
    </message>
    <message>
        <source>Looking for GPUs</source>
        <translation>GPUs werden gesucht</translation>
    </message>
    <message>
        <source>One more step: create the engine. {cost}</source>
        <translation>Noch ein Schritt: Rechenkern einrichten. {cost}</translation>
    </message>
    <message>
        <source>The engine is not whole: create the engine again, or complete it. {cost}</source>
        <translation>Der Rechenkern ist nicht vollständig: neu einrichten oder vervollständigen. {cost}</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>Fortschritt der Einrichtung</translation>
    </message>
    <message>
        <source>Example model in the designer…</source>
        <translation>Beispielmodell in der grafischen Modellierung…</translation>
    </message>
    <message>
        <source>From a series to the NDVI of fields, to be changed and saved as your own</source>
        <translation>Von einer Zeitreihe zum NDVI von Flächen, zum Ändern und Speichern als eigenes Modell</translation>
    </message>
    <message>
        <source>{path} cannot be read as a model.</source>
        <translation>{path} kann nicht als Modell gelesen werden.</translation>
    </message>
    <message>
        <source>Cloud detection: ukis-csmask (DLR), {size} to download</source>
        <translation>Wolkenerkennung: ukis-csmask (DLR), {size} Download</translation>
    </message>
    <message>
        <source>Finds clouds and shadows that masks miss, or where there is no mask. With onnxruntime, which runs it. Its licence is Apache 2.0.</source>
        <translation>Findet Wolken und Schatten, die Masken übersehen oder für die es keine Maske gibt. Mit onnxruntime, das sie ausführt. Lizenz: Apache 2.0.</translation>
    </message>
    <message>
        <source>{what}, {size} to download</source>
        <translation>{what}, {size} Download</translation>
    </message>
    <message>
        <source>Take pip&apos;s build</source>
        <translation>Variante von pip nehmen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the old one</source>
        <translation>Alten entfernen</translation>
    </message>
    <message>
        <source>Build of torch</source>
        <translation>torch-Variante</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Create again with this build</source>
        <translation>Mit dieser Variante neu einrichten</translation>
    </message>
    <message>
        <source>Add cloud detection</source>
        <translation>Wolkenerkennung ergänzen</translation>
    </message>
    <message>
        <source>Remove cloud detection</source>
        <translation>Wolkenerkennung entfernen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation>Gewähltes ergänzen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Remove the engine? It can be created again at any time.</source>
        <translation>Rechenkern entfernen? Er lässt sich jederzeit wieder einrichten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Looking what this computer has…</source>
        <translation>Es wird geprüft, was dieser Rechner hat…</translation>
    </message>
    <message>
        <source>This window may be closed meanwhile.</source>
        <translation>Dieses Fenster darf inzwischen geschlossen werden.</translation>
    </message>
    <message>
        <source>without torch</source>
        <translation>ohne torch</translation>
    </message>
    <message>
        <source>computes on the processor</source>
        <translation>rechnet auf dem Prozessor</translation>
    </message>
    <message>
        <source>computes on {device}</source>
        <translation>rechnet auf {device}</translation>
    </message>
    <message>
        <source>without cloud detection</source>
        <translation>ohne Wolkenerkennung</translation>
    </message>
    <message>
        <source>checksums of packages not compared: {lists}</source>
        <translation>Prüfsummen von Paketen nicht verglichen: {lists}</translation>
    </message>
    <message>
        <source>all packages have their known checksums</source>
        <translation>alle Pakete haben ihre bekannten Prüfsummen</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>The engine could not be made.</source>
        <translation>Der Rechenkern konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The engine is half-made.</source>
        <translation>Der Rechenkern ist unvollständig.</translation>
    </message>
    <message>
        <source>Making it was interrupted. Press Repair to complete it.</source>
        <translation>Die Einrichtung wurde unterbrochen. Drücken Sie „Reparieren“, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The engine is broken.</source>
        <translation>Der Rechenkern ist defekt.</translation>
    </message>
    <message>
        <source>The Python that it was made from has vanished, perhaps with an update of QGIS. Press Repair to make it anew.</source>
        <translation>Das Python, aus dem er erstellt wurde, ist verschwunden, vielleicht mit einer Aktualisierung von QGIS. Drücken Sie „Reparieren“, um ihn neu einzurichten.</translation>
    </message>
    <message>
        <source>There is no engine yet.</source>
        <translation>Es gibt noch keinen Rechenkern.</translation>
    </message>
    <message>
        <source>The engine computes in a Python of its own, beside QGIS, and touches neither QGIS nor other programs. It is made once, and serves all later versions that need the same packages.</source>
        <translation>Der Rechenkern rechnet in einem eigenen Python neben QGIS und berührt weder QGIS noch andere Programme. Er wird einmal eingerichtet und dient allen späteren Versionen, die dieselben Pakete brauchen.</translation>
    </message>
    <message>
        <source>An engine was found.</source>
        <translation>Ein Rechenkern wurde gefunden.</translation>
    </message>
    <message>
        <source>There is no Python at this place.</source>
        <translation>An dieser Stelle gibt es kein Python.</translation>
    </message>
    <message>
        <source>Choose a Python, or the folder of an environment.</source>
        <translation>Wählen Sie ein Python oder den Ordner einer Umgebung.</translation>
    </message>
    <message>
        <source>Your own Python is used.</source>
        <translation>Ihr eigenes Python wird verwendet.</translation>
    </message>
    <message>
        <source>{path}. Press Test to see whether the engine works in it.</source>
        <translation>{path}. Drücken Sie „Testen“, um zu sehen, ob der Rechenkern darin funktioniert.</translation>
    </message>
    <message>
        <source>Time Profile</source>
        <translation>Zeitprofil</translation>
    </message>
    <message>
        <source>Select one or more features of a polygon layer first.</source>
        <translation>Wählen Sie zuerst ein oder mehrere Objekte eines Polygonlayers.</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} selected features are shown.</source>
        <translation>Nur die ersten {most} von {count} gewählten Objekten werden gezeigt.</translation>
    </message>
    <message>
        <source>Could not be read: {dates}</source>
        <translation>Nicht lesbar: {dates}</translation>
    </message>
    <message>
        <source>No series in the project yet. Fill gaps in a series, or add rasters with dates.</source>
        <translation>Noch keine Zeitreihe im Projekt. Füllen Sie die Lücken einer Zeitreihe oder fügen Sie Raster mit Datum hinzu.</translation>
    </message>
    <message>
        <source>The chosen places lie outside the series.</source>
        <translation>Die gewählten Orte liegen außerhalb der Zeitreihe.</translation>
    </message>
    <message>
        <source>Check a variable to see its values.</source>
        <translation>Haken Sie eine Größe an, um ihre Werte zu sehen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Click the map to see the values of a pixel over time. Shift+click adds another pixel to compare with; a polygon gives the mean of its pixels.</source>
        <translation>Klicken Sie in die Karte, um die Werte eines Pixels im Zeitverlauf zu sehen. Umschalt+Klick fügt ein weiteres Pixel zum Vergleich hinzu; ein Polygon ergibt das Mittel seiner Pixel.</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}</source>
        <translation>{path} konnte nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Double-click to rename, Delete to remove.</source>
        <translation>Doppelklick zum Umbenennen, Entf zum Entfernen.</translation>
    </message>
    <message>
        <source>Masked values</source>
        <translation>Maskierte Werte</translation>
    </message>
    <message>
        <source>What was seen where a mask says cloud, as crosses.</source>
        <translation>Was dort gesehen wurde, wo eine Maske Wolke sagt, als Kreuze.</translation>
    </message>
    <message>
        <source>Choose pixels</source>
        <translation>Pixel wählen</translation>
    </message>
    <message>
        <source>Click the map for the profile of a pixel; Shift+click adds one</source>
        <translation>In die Karte klicken für das Profil eines Pixels; Umschalt+Klick fügt eines hinzu</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Polygon zeichnen</translation>
    </message>
    <message>
        <source>Draw a polygon on the map for the mean of its pixels; a right click ends it</source>
        <translation>Ein Polygon in die Karte zeichnen für das Mittel seiner Pixel; ein Rechtsklick beendet es</translation>
    </message>
    <message>
        <source>Use selected features</source>
        <translation>Gewählte Objekte verwenden</translation>
    </message>
    <message>
        <source>Mean over each selected feature of the current polygon layer</source>
        <translation>Mittel über jedes gewählte Objekt des aktuellen Polygonlayers</translation>
    </message>
    <message>
        <source>Add to the places shown</source>
        <translation>Zu den gezeigten Orten hinzufügen</translation>
    </message>
    <message>
        <source>A click adds a place in place of beginning anew, as with Shift</source>
        <translation>Ein Klick fügt einen Ort hinzu, statt neu zu beginnen, wie mit Umschalt</translation>
    </message>
    <message>
        <source>Remove the selected places</source>
        <translation>Gewählte Orte entfernen</translation>
    </message>
    <message>
        <source>Remove the places selected in the list; all if none is selected</source>
        <translation>Die in der Liste gewählten Orte entfernen; alle, wenn keiner gewählt ist</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save all values shown as a table (CSV)</source>
        <translation>Alle gezeigten Werte als Tabelle (CSV) speichern</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Save the plot as a picture (PNG), twice as fine as on the screen</source>
        <translation>Das Diagramm als Bild (PNG) speichern, doppelt so fein wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>outside the series</source>
        <translation>außerhalb der Zeitreihe</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <source>Time profile</source>
        <translation>Zeitprofil</translation>
    </message>
    <message>
        <source>Polygon {number}</source>
        <translation>Polygon {number}</translation>
    </message>
    <message>
        <source>Pixel {number}</source>
        <translation>Pixel {number}</translation>
    </message>
    <message>
        <source>Show the values of a pixel or polygon over time</source>
        <translation>Werte eines Pixels oder Polygons im Zeitverlauf zeigen</translation>
    </message>
    <message>
        <source>{share:.0%} observed</source>
        <translation>{share:.0%} beobachtet</translation>
    </message>
    <message>
        <source>90 %: {low:.3f} to {high:.3f}</source>
        <translation>90 %: {low:.3f} bis {high:.3f}</translation>
    </message>
    <message>
        <source>Whole images</source>
        <translation>Ganze Bilder</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Kartenausschnitt</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polygone eines Layers</translation>
    </message>
    <message>
        <source>Area to fill</source>
        <translation>Zu füllendes Gebiet</translation>
    </message>
    <message>
        <source>Layer of the polygons</source>
        <translation>Layer der Polygone</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>Nur gewählte</translation>
    </message>
    <message>
        <source>Only the polygons that are selected in the layer</source>
        <translation>Nur die im Layer gewählten Polygone</translation>
    </message>
    <message>
        <source>There is no polygon layer in the project: add one, or choose another area.</source>
        <translation>Im Projekt gibt es keinen Polygonlayer: Fügen Sie einen hinzu oder wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>No polygon is selected: select some, or take all of the layer.</source>
        <translation>Es ist kein Polygon gewählt: Wählen Sie einige aus oder nehmen Sie alle des Layers.</translation>
    </message>
    <message>
        <source>The polygon layer is empty: choose another one.</source>
        <translation>Der Polygonlayer ist leer: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>this computer&apos;s processor</source>
        <translation>dem Prozessor dieses Rechners</translation>
    </message>
    <message>
        <source>this computer&apos;s NVIDIA GPU</source>
        <translation>der NVIDIA-GPU dieses Rechners</translation>
    </message>
    <message>
        <source>this computer&apos;s GPU</source>
        <translation>der GPU dieses Rechners</translation>
    </message>
    <message>
        <source>{method}: about {time} on {device}, {memory:.1f} GiB of memory</source>
        <translation>{method}: etwa {time} auf {device}, {memory:.1f} GiB Speicher</translation>
    </message>
    <message>
        <source>{method}: roughly {time} on {device} (a guess), {memory:.1f} GiB of memory</source>
        <translation>{method}: grob {time} auf {device} (geschätzt), {memory:.1f} GiB Speicher</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count:.1f} h</source>
        <translation>{count:.1f} h</translation>
    </message>
    <message>
        <source>Looking at rasters</source>
        <translation>Raster werden geprüft</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>In der Tabelle suchen</translation>
    </message>
    <message>
        <source>Check by name: *202206*, then Enter</source>
        <translation>Anhaken: *202206*, Enter</translation>
    </message>
    <message>
        <source>Enter checks the rasters whose name fits, and no others; * and ? stand for anything.</source>
        <translation>Enter hakt die Raster an, deren Name passt, und keine anderen; * und ? stehen für Beliebiges.</translation>
    </message>
    <message>
        <source>Check rasters by name pattern</source>
        <translation>Raster nach Namensmuster anhaken</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>An&amp;haken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Gewählte Zeilen</translation>
    </message>
    <message>
        <source>All but the checked</source>
        <translation>Alle außer den angehakten</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Earlier &amp;results</source>
        <translation>F&amp;rühere Ergebnisse</translation>
    </message>
    <message>
        <source>Lists the filled layers of earlier runs, too</source>
        <translation>Zeigt auch die gefüllten Layer früherer Läufe</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Open in Processing dialog…</source>
        <translation>Im Verarbeitungsdialog öffnen…</translation>
    </message>
    <message>
        <source>Open as batch…</source>
        <translation>Als Batchprozess öffnen…</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <source>Copy as qgis_process command</source>
        <translation>Als qgis_process-Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Preview here</source>
        <translation>&amp;Vorschau hier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Starte&amp;n</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source>The first steps, with pictures, in the browser (F1)</source>
        <translation>Die ersten Schritte, mit Bildern, im Browser (F1)</translation>
    </message>
    <message>
        <source>&amp;Try the example</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Writes a small simulated series among your documents, and opens it here</source>
        <translation>Schreibt eine kleine simulierte Zeitreihe in Ihre Dokumente und öffnet sie hier</translation>
    </message>
    <message>
        <source>Add rasters</source>
        <translation>Raster hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>One thing at a time: the other run has to end first.</source>
        <translation>Eins nach dem anderen: Erst muss der andere Lauf enden.</translation>
    </message>
    <message>
        <source>Fills what the map shows, in larger pixels, in seconds</source>
        <translation>Füllt den Kartenausschnitt mit größeren Pixeln, in Sekunden</translation>
    </message>
    <message>
        <source>Writing the example…</source>
        <translation>Beispiel wird geschrieben…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>The polygon layer is not a file, so other programs cannot read it. Save it (layer menu, Export) and choose the saved layer.</source>
        <translation>Der Polygonlayer ist keine Datei, andere Programme können ihn also nicht lesen. Speichern Sie ihn (Layermenü, Export) und wählen Sie den gespeicherten Layer.</translation>
    </message>
    <message>
        <source>The polygon layer has a filter and a selection; a command can hold only one. Save the selected polygons as a layer of their own and choose that.</source>
        <translation>Der Polygonlayer hat einen Filter und eine Auswahl; ein Befehl kann nur eines davon enthalten. Speichern Sie die gewählten Polygone als eigenen Layer und wählen Sie diesen.</translation>
    </message>
    <message>
        <source>Preview ({method}, {seconds:.0f} s)</source>
        <translation>Vorschau ({method}, {seconds:.0f} s)</translation>
    </message>
    <message>
        <source>Preview by GANFilling; its files go when QGIS is closed.</source>
        <translation>Vorschau von GANFilling; ihre Dateien verschwinden beim Beenden von QGIS.</translation>
    </message>
    <message>
        <source>It is none of the bands needed.</source>
        <translation>Es ist keiner der benötigten Kanäle.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Es wurde kein Datum gefunden.</translation>
    </message>
    <message>
        <source>Type the date into its cell.</source>
        <translation>Geben Sie das Datum in seine Zelle ein.</translation>
    </message>
    <message>
        <source>Leave it out, or add the other bands of the image.</source>
        <translation>Lassen Sie es weg, oder fügen Sie die anderen Kanäle des Bildes hinzu.</translation>
    </message>
    <message>
        <source>The same file as “{name}”: it is taken once.</source>
        <translation>Dieselbe Datei wie „{name}“: Sie wird einmal verwendet.</translation>
    </message>
    <message>
        <source>Mask of the image that it belongs to</source>
        <translation>Maske des Bildes, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Result of an earlier run</source>
        <translation>Ergebnis eines früheren Laufs</translation>
    </message>
    <message>
        <source>Treated as lost (your choice)</source>
        <translation>Gilt als unbrauchbar (Ihre Wahl)</translation>
    </message>
    <message>
        <source>Trusted (your choice)</source>
        <translation>Gilt als brauchbar (Ihre Wahl)</translation>
    </message>
    <message>
        <source>Last preview: {fate}</source>
        <translation>Letzte Vorschau: {fate}</translation>
    </message>
    <message>
        <source>Last run: {fate}</source>
        <translation>Letzter Lauf: {fate}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>{rasters} rasters, {dates} dates, {pixels:.2f} million pixels.</source>
        <translation>{rasters} Raster, {dates} Termine, {pixels:.2f} Millionen Pixel.</translation>
    </message>
    <message>
        <source>Looking at the rasters…</source>
        <translation>Raster werden geprüft…</translation>
    </message>
    <message>
        <source>The folder holds results of an earlier run: {folder}</source>
        <translation>Der Ordner enthält Ergebnisse eines früheren Laufs: {folder}</translation>
    </message>
    <message>
        <source>They can be replaced, or choose another folder.</source>
        <translation>Diese können ersetzt werden, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Loading the results…</source>
        <translation>Ergebnisse werden geladen…</translation>
    </message>
    <message>
        <source>Filled {dates} dates in {time}: {folder}</source>
        <translation>{dates} Termine in {time} gefüllt: {folder}</translation>
    </message>
    <message>
        <source>Not used: {dates}</source>
        <translation>Nicht verwendet: {dates}</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Preview of at most {size} x {size} pixels…</source>
        <translation>Vorschau mit höchstens {size} x {size} Pixeln…</translation>
    </message>
    <message>
        <source>Preview of what the map shows, in {time}.</source>
        <translation>Vorschau des Kartenausschnitts, in {time}.</translation>
    </message>
    <message>
        <source>There is no raster yet: add files or a folder, or drop them here.</source>
        <translation>Noch kein Raster: Fügen Sie Dateien oder einen Ordner hinzu, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Check the rasters to fill: two dates or more.</source>
        <translation>Haken Sie die zu füllenden Raster an: mindestens zwei Termine.</translation>
    </message>
    <message>
        <source>Only one date is checked: check at least two.</source>
        <translation>Nur ein Termin ist angehakt: Haken Sie mindestens zwei an.</translation>
    </message>
    <message>
        <source>All checked dates are treated as lost: nothing is left to fill from.</source>
        <translation>Alle angehakten Termine gelten als unbrauchbar: Nichts bleibt, woraus gefüllt werden kann.</translation>
    </message>
    <message>
        <source>{name} does not overlap the first of the checked rasters: uncheck it.</source>
        <translation>{name} überlappt nicht mit dem ersten der angehakten Raster: Entfernen Sie den Haken.</translation>
    </message>
    <message>
        <source>Dates every: write a number of days, or month.</source>
        <translation>Intervall: Geben Sie eine Anzahl von Tagen ein, oder month.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Wählen Sie einen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>The area does not overlap the images: choose another one.</source>
        <translation>Das Gebiet überlappt nicht mit den Bildern: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The folder for the results is not a full path: choose it with the button.</source>
        <translation>Der Ordner für die Ergebnisse ist kein vollständiger Pfad: Wählen Sie ihn mit der Schaltfläche.</translation>
    </message>
    <message>
        <source>{path} is a file: choose a folder.</source>
        <translation>{path} ist eine Datei: Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{count} without a date: type it into the cell.</source>
        <translation>{count} ohne Datum: Geben Sie es in der Zelle ein.</translation>
    </message>
    <message>
        <source>Several images of {date}: they are merged, the clearest first.</source>
        <translation>Mehrere Bilder vom {date}: Sie werden zusammengeführt, das klarste zuerst.</translation>
    </message>
    <message>
        <source>{count} rasters do not have these bands, and one setting applies to all: leave it empty to have the bands of each recognised, or fill these in a run of their own.</source>
        <translation>{count} Raster haben diese Kanäle nicht, und eine Einstellung gilt für alle: Lassen Sie sie leer, damit die Kanäle jedes Rasters erkannt werden, oder füllen Sie diese in einem eigenen Lauf.</translation>
    </message>
    <message>
        <source>{count} of the checked rasters have no cloud mask.</source>
        <translation>{count} der angehakten Raster haben keine Wolkenmaske.</translation>
    </message>
    <message>
        <source>type the date</source>
        <translation>eingeben</translation>
    </message>
    <message>
        <source>{name}, cannot be chosen. {remark}</source>
        <translation>{name}, kann nicht gewählt werden. {remark}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>(its middle)</source>
        <translation>(Monatsmitte)</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Datum aus</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>The bands taken for blue, green, red and near infrared</source>
        <translation>Die Kanäle, die für Blau, Grün, Rot und nahes Infrarot genommen werden</translation>
    </message>
    <message>
        <source>Where it is known from which pixels are cloud</source>
        <translation>Woher bekannt ist, welche Pixel Wolke sind</translation>
    </message>
    <message>
        <source>Share of the pixels that have data, clouds included; from a quick look</source>
        <translation>Anteil der Pixel mit Daten, Wolken eingeschlossen; aus einem schnellen Blick</translation>
    </message>
    <message>
        <source>Share of the valid pixels that the mask takes out; from a quick look</source>
        <translation>Anteil der gültigen Pixel, die die Maske entfernt; aus einem schnellen Blick</translation>
    </message>
    <message>
        <source>Share of the area that counted as observed in the last run or preview; the rest was filled</source>
        <translation>Anteil des Gebiets, der im letzten Lauf oder in der letzten Vorschau als beobachtet galt; der Rest wurde gefüllt</translation>
    </message>
    <message>
        <source>observed {percent:.0f} %</source>
        <translation>beobachtet {percent:.0f} %</translation>
    </message>
    <message>
        <source>cloudy {percent:.0f} %</source>
        <translation>bewölkt {percent:.0f} %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Termine der Zeitreihe</translation>
    </message>
    <message>
        <source>The dates appear here.</source>
        <translation>Hier erscheinen die Termine.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>the source&apos;s mask</source>
        <translation>Maske der Quelle</translation>
    </message>
    <message>
        <source>cloud found</source>
        <translation>Wolke gefunden</translation>
    </message>
    <message>
        <source>shadow found</source>
        <translation>Schatten gefunden</translation>
    </message>
    <message>
        <source>date not trusted</source>
        <translation>Termin unbrauchbar</translation>
    </message>
    <message>
        <source>observed {share}</source>
        <translation>beobachtet {share}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>Dates clouded in the area: {clouded}; of these seen beside it: {seen}.</source>
        <translation>Im Gebiet bewölkte Termine: {clouded}; davon daneben gesehen: {seen}.</translation>
    </message>
    <message>
        <source>Lost dates corrected by coarse rasters: {dates}.</source>
        <translation>Mit groben Rastern korrigierte unbrauchbare Termine: {dates}.</translation>
    </message>
    <message>
        <source>cloudy</source>
        <translation>bewölkt</translation>
    </message>
    <message>
        <source>{chosen} of {all} dates are chosen.</source>
        <translation>{chosen} von {all} Terminen sind gewählt.</translation>
    </message>
    <message>
        <source>No dates yet.</source>
        <translation>Noch keine Termine.</translation>
    </message>
    <message>
        <source>Current: {date}.</source>
        <translation>Aktuell: {date}.</translation>
    </message>
    <message>
        <source>Date of {name}</source>
        <translation>Datum von {name}</translation>
    </message>
    <message>
        <source>Rasters to choose from</source>
        <translation>Raster zur Auswahl</translation>
    </message>
    <message>
        <source>Treat as lost</source>
        <translation>Als unbrauchbar behandeln</translation>
    </message>
    <message>
        <source>Nothing of these dates is used: they are filled whole</source>
        <translation>Von diesen Terminen wird nichts verwendet: Sie werden ganz gefüllt</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Als brauchbar behandeln</translation>
    </message>
    <message>
        <source>They are used even if they do not agree with the other dates</source>
        <translation>Sie werden verwendet, auch wenn sie nicht zu den anderen Terminen passen</translation>
    </message>
    <message>
        <source>Let the engine decide</source>
        <translation>Rechenkern entscheiden lassen</translation>
    </message>
    <message>
        <source>What does not agree with the other dates is not used</source>
        <translation>Was nicht zu den anderen Terminen passt, wird nicht verwendet</translation>
    </message>
    <message>
        <source>No raster fits what you look for.</source>
        <translation>Kein Raster passt zur Suche.</translation>
    </message>
    <message>
        <source>Drop rasters or a folder here, or add them with the buttons above.</source>
        <translation>Ziehen Sie Raster oder einen Ordner hierher, oder fügen Sie sie mit den Schaltflächen oben hinzu.</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>Vorher und nachher vergleichen</translation>
    </message>
    <message>
        <source>Show the input beside the filled image, with a line to drag between them</source>
        <translation>Die Eingabe neben dem gefüllten Bild zeigen, mit einer verschiebbaren Linie dazwischen</translation>
    </message>
    <message>
        <source>There is no filled series in the project to compare with its input.</source>
        <translation>Im Projekt gibt es keine gefüllte Zeitreihe, die mit ihrer Eingabe verglichen werden kann.</translation>
    </message>
    <message>
        <source>Drag the line over the map. A double click on it turns it.</source>
        <translation>Ziehen Sie die Linie über die Karte. Ein Doppelklick darauf dreht sie.</translation>
    </message>
    <message>
        <source>Before {date}</source>
        <translation>Vorher {date}</translation>
    </message>
    <message>
        <source>The input of {date} cannot be shown</source>
        <translation>Die Eingabe vom {date} kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>After {date}</source>
        <translation>Nachher {date}</translation>
    </message>
    <message>
        <source>Dated rasters of the project</source>
        <translation>Datierte Raster des Projekts</translation>
    </message>
    <message>
        <source>{name} (a run was stopped while it replaced files: run it again)</source>
        <translation>{name} (ein Lauf wurde angehalten, während er Dateien ersetzte: führen Sie ihn noch einmal aus)</translation>
    </message>
    <message>
        <source>The job was kept: {file}</source>
        <translation>Der Auftrag wurde aufbewahrt: {file}</translation>
    </message>
    <message>
        <source>The engine&apos;s log: {file}</source>
        <translation>Das Protokoll des Rechenkerns: {file}</translation>
    </message>
    <message>
        <source>Values of fields or points by date (table, curves)</source>
        <translation>Werte von Flächen oder Punkten je Termin (Tabelle, Kurven)</translation>
    </message>
    <message>
        <source>Writes a table with a row for each polygon or point and date: mean, median and standard deviation of bands and indices, how many pixels there are, and which share was observed. Choose the folder that Fill gaps in a series wrote.

A pixel belongs to a polygon if its centre lies in it. Curves of the means are drawn as a page, which the results viewer shows.</source>
        <translation>Schreibt eine Tabelle mit einer Zeile je Polygon oder Punkt und Termin: Mittelwert, Median und Standardabweichung der Kanäle und Indizes, die Anzahl der Pixel und der beobachtete Anteil. Wählen Sie den Ordner, den „Lücken einer Zeitreihe füllen“ geschrieben hat.

Ein Pixel gehört zu einem Polygon, wenn seine Mitte darin liegt. Kurven der Mittelwerte werden als Seite gezeichnet, die die Ergebnisanzeige zeigt.</translation>
    </message>
    <message>
        <source>Polygons or points</source>
        <translation>Polygone oder Punkte</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Kanäle und Indizes</translation>
    </message>
    <message>
        <source>Such as ndvi,evi,red. Empty: NDVI and all other indices of the folder.</source>
        <translation>Etwa ndvi,evi,red. Leer: NDVI und alle anderen Indizes des Ordners.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A .gpkg, .csv or .parquet file; a .gpkg holds the polygons or points, too.</source>
        <translation>Eine .gpkg-, .csv- oder .parquet-Datei; eine .gpkg enthält auch die Polygone oder Punkte.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>HTML (*.html);;SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>HTML (*.html);;SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The table can be written as {formats}, not as {output}.</source>
        <translation>Die Tabelle kann als {formats} geschrieben werden, nicht als {output}.</translation>
    </message>
    <message>
        <source>Uncertainty of {name}</source>
        <translation>Unsicherheit von {name}</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Forecast and evaluate</source>
        <translation>Vorhersagen und bewerten</translation>
    </message>
    <message>
        <source>Train (research)</source>
        <translation>Trainieren (Forschung)</translation>
    </message>
    <message>
        <source>The example could not be written.</source>
        <translation>Das Beispiel konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>folder name</source>
        <translation>Ordnername</translation>
    </message>
    <message>
        <source>month in the file name</source>
        <translation>Monat im Dateinamen</translation>
    </message>
    <message>
        <source>month in the folder name</source>
        <translation>Monat im Ordnernamen</translation>
    </message>
    <message>
        <source>band names</source>
        <translation>Kanalnamen</translation>
    </message>
    <message>
        <source>Repair or complete the engine under Settings, Options, GANFilling.</source>
        <translation>Reparieren oder vervollständigen Sie den Rechenkern unter Einstellungen, Optionen, GANFilling.</translation>
    </message>
    <message>
        <source>Cloud detection (ukis-csmask) is not installed, so clouds are looked for by {instead}. Add it under Settings, Options, GANFilling to find them better.</source>
        <translation>Die Wolkenerkennung (ukis-csmask) ist nicht installiert, Wolken werden daher durch {instead} gesucht. Ergänzen Sie sie unter Einstellungen, Optionen, GANFilling, um sie besser zu finden.</translation>
    </message>
    <message>
        <source>Add Training under Settings, Options, GANFilling.</source>
        <translation>Ergänzen Sie „Training“ unter Einstellungen, Optionen, GANFilling.</translation>
    </message>
    <message>
        <source>Set a lower Memory or Window size under More options or Advanced, or choose the processor as device.</source>
        <translation>Setzen Sie unter „Weitere Optionen“ oder „Fortgeschrittene Parameter“ einen kleineren Arbeitsspeicher oder eine kleinere Kachelgröße, oder wählen Sie den Prozessor als Gerät.</translation>
    </message>
    <message>
        <source>Reading windows</source>
        <translation>Kacheln werden gelesen</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Wolken werden gesucht</translation>
    </message>
    <message>
        <source>Comparing the dates</source>
        <translation>Termine werden verglichen</translation>
    </message>
    <message>
        <source>Looking twice</source>
        <translation>Zweite Prüfung</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Vorhersage wird berechnet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Preparing lessons</source>
        <translation>Lernbeispiele werden vorbereitet</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Hiding parts of the series</source>
        <translation>Teile der Zeitreihe werden verborgen</translation>
    </message>
    <message>
        <source>Comparing with the coarse rasters</source>
        <translation>Vergleich mit den groben Rastern</translation>
    </message>
    <message>
        <source>Fitting the scene</source>
        <translation>Anpassung an die Szene</translation>
    </message>
    <message>
        <source>Fitting the surroundings</source>
        <translation>Anpassung an die Umgebung</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Writing frame {number}</source>
        <translation>Einzelbild {number} wird geschrieben</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading coarse rasters</source>
        <translation>Grobe Raster werden gelesen</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Lücken werden gefüllt</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Wird simuliert</translation>
    </message>
    <message>
        <source>Tuning the network to the series</source>
        <translation>Netz wird an die Zeitreihe angepasst</translation>
    </message>
    <message>
        <source>Adversarial training</source>
        <translation>Adversarielles Training</translation>
    </message>
    <message>
        <source>Looking for clean windows</source>
        <translation>Wolkenfreie Ausschnitte werden gesucht</translation>
    </message>
    <message>
        <source>Training the detector</source>
        <translation>Detektor wird trainiert</translation>
    </message>
    <message>
        <source>Preparing checks</source>
        <translation>Prüfungen werden vorbereitet</translation>
    </message>
    <message>
        <source>Filling hidden gaps</source>
        <translation>Verborgene Lücken werden gefüllt</translation>
    </message>
    <message>
        <source>Filling hidden dates</source>
        <translation>Verborgene Termine werden gefüllt</translation>
    </message>
    <message>
        <source>Filling hidden blocks of dates</source>
        <translation>Verborgene Blöcke von Terminen werden gefüllt</translation>
    </message>
    <message>
        <source>Filling under clouds that a mask misses in part</source>
        <translation>Füllen unter Wolken, die eine Maske teilweise übersieht</translation>
    </message>
    <message>
        <source>Estimating dates without an image</source>
        <translation>Termine ohne Bild werden geschätzt</translation>
    </message>
    <message>
        <source>Filling the gaps of the series</source>
        <translation>Lücken der Zeitreihe werden gefüllt</translation>
    </message>
    <message>
        <source>{names} of {count} dates: {output}</source>
        <translation>{names} von {count} Terminen: {output}</translation>
    </message>
    <message>
        <source>Table of {zones} features and {dates} dates: {output}</source>
        <translation>Tabelle mit {zones} Objekten und {dates} Terminen: {output}</translation>
    </message>
    <message>
        <source>Table of {zones} features and {dates} dates; {outside} of them lie outside of the results: {output}</source>
        <translation>Tabelle mit {zones} Objekten und {dates} Terminen; {outside} davon liegen außerhalb der Ergebnisse: {output}</translation>
    </message>
    <message>
        <source>Figure: {output}</source>
        <translation>Abbildung: {output}</translation>
    </message>
    <message>
        <source>Animation of {frames} frames: {output}</source>
        <translation>Animation mit {frames} Einzelbildern: {output}</translation>
    </message>
    <message>
        <source>Imported to {output}</source>
        <translation>Importiert nach {output}</translation>
    </message>
    <message>
        <source>Example series: {output}</source>
        <translation>Beispielzeitreihe: {output}</translation>
    </message>
    <message>
        <source>Weights: {path}</source>
        <translation>Gewichte: {path}</translation>
    </message>
    <message>
        <source>Weights: {path} {checks}</source>
        <translation>Gewichte: {path} {checks}</translation>
    </message>
    <message>
        <source>{count} clean windows in {zones} zones: {output}</source>
        <translation>{count} wolkenfreie Ausschnitte in {zones} Zonen: {output}</translation>
    </message>
    <message>
        <source>NDVI of {count} dates forecast ({method}): {output}</source>
        <translation>NDVI für {count} Termine vorhergesagt ({method}): {output}</translation>
    </message>
    <message>
        <source>{one}
{other}</source>
        <translation>{one}
{other}</translation>
    </message>
    <message>
        <source>filling helps {name} {where}</source>
        <translation>Füllen hilft {name} {where}</translation>
    </message>
    <message>
        <source>in no place, for no place tells raw and filled context apart</source>
        <translation>an keinem Ort, denn kein Ort unterscheidet rohe und gefüllte Termine</translation>
    </message>
    <message>
        <source>in {share:.0%} of {places} places ({low:.0%} to {high:.0%}; equal in {equal} more)</source>
        <translation>an {share:.0%} von {places} Orten ({low:.0%} bis {high:.0%}; gleich an {equal} weiteren)</translation>
    </message>
    <message>
        <source>{verdict} Report: {report}</source>
        <translation>{verdict} Bericht: {report}</translation>
    </message>
    <message>
        <source>On this series {method} reaches {psnr:.1f} dB on hidden pixels: {wrong}.</source>
        <translation>An dieser Zeitreihe erreicht {method} {psnr:.1f} dB auf verborgenen Pixeln: {wrong}.</translation>
    </message>
    <message>
        <source>On this series {method} is {gain:.1f} dB (95 % interval {interval}) better than linear interpolation on hidden pixels: {wrong}{best}.</source>
        <translation>An dieser Zeitreihe ist {method} auf verborgenen Pixeln um {gain:.1f} dB (95-%-Intervall {interval}) besser als lineare Interpolation: {wrong}{best}.</translation>
    </message>
    <message>
        <source>On this series {method} is {gain:.1f} dB (95 % interval {interval}) worse than linear interpolation on hidden pixels: {wrong}{best}.</source>
        <translation>An dieser Zeitreihe ist {method} auf verborgenen Pixeln um {gain:.1f} dB (95-%-Intervall {interval}) schlechter als lineare Interpolation: {wrong}{best}.</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>Reflektanz</translation>
    </message>
    <message>
        <source>its error is {error:.4f} of {what} on average</source>
        <translation>der mittlere Fehler beträgt {error:.4f} {what}</translation>
    </message>
    <message>
        <source>its error is {error:.4f} of {what} and {ndvi:.3f} of NDVI on average</source>
        <translation>der mittlere Fehler beträgt {error:.4f} {what} und {ndvi:.3f} NDVI</translation>
    </message>
    <message>
        <source>; best here is {method}, by {ahead:.1f} dB more</source>
        <translation>; am besten ist hier {method}, um weitere {ahead:.1f} dB</translation>
    </message>
    <message>
        <source>; linear is the best of the methods tried</source>
        <translation>; linear ist die beste der geprüften Methoden</translation>
    </message>
    <message>
        <source>our own detector</source>
        <translation>den eigenen Detektor</translation>
    </message>
    <message>
        <source>the comparison of dates alone</source>
        <translation>den Vergleich der Termine allein</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>two or more</source>
        <translation>zwei oder mehr</translation>
    </message>
    <message>
        <source>blue, green, red and near infrared</source>
        <translation>Blau, Grün, Rot und nahes Infrarot</translation>
    </message>
    <message>
        <source>band {number} (no name)</source>
        <translation>Kanal {number} (ohne Namen)</translation>
    </message>
    <message>
        <source>Band {band} of {name}</source>
        <translation>Kanal {band} von {name}</translation>
    </message>
    <message>
        <source> in {unit}</source>
        <translation> in der Einheit {unit}</translation>
    </message>
    <message>
        <source> without a unit</source>
        <translation> ohne Einheit</translation>
    </message>
    <message>
        <source>, calendar {calendar}</source>
        <translation>, Kalender {calendar}</translation>
    </message>
    <message>
        <source>numbers of Landsat&apos;s Level 1, of the top of the atmosphere and not corrected for the sun</source>
        <translation>Zahlen von Landsat Level 1, vom Oberrand der Atmosphäre und nicht um den Sonnenstand korrigiert</translation>
    </message>
    <message>
        <source>radiance at the sensor</source>
        <translation>Strahldichte am Sensor</translation>
    </message>
    <message>
        <source>{blue}, {green}, {red} and {nir}</source>
        <translation>{blue}, {green}, {red} und {nir}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{images}: {unit}</source>
        <translation>{images}: {unit}</translation>
    </message>
    <message>
        <source>those of Landsat Collection 2 (number * {scale:g} - {offset:g})</source>
        <translation>die von Landsat Collection 2 (Zahl * {scale:g} - {offset:g})</translation>
    </message>
    <message>
        <source>units of {size}</source>
        <translation>Einheiten von {size}</translation>
    </message>
    <message>
        <source>To have another grid, name a raster or a date with --grid.</source>
        <translation>Für ein anderes Gitter nennen Sie mit --grid ein Raster oder einen Termin.</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels of {pixel:g}</source>
        <translation>{columns} x {rows} Pixel zu {pixel:g}</translation>
    </message>
    <message>
        <source>the grid</source>
        <translation>dem Gitter</translation>
    </message>
    <message>
        <source>The extent {extent}</source>
        <translation>Die Ausdehnung {extent}</translation>
    </message>
    <message>
        <source>The area in {name}</source>
        <translation>Das Gebiet in {name}</translation>
    </message>
    <message>
        <source>{count} of {every} images is</source>
        <translation>{count} von {every} Bildern ist</translation>
    </message>
    <message>
        <source>{count} of {every} images are</source>
        <translation>{count} von {every} Bildern sind</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is damaged or incomplete ({error})</source>
        <translation>ist beschädigt oder unvollständig ({error})</translation>
    </message>
    <message>
        <source>it is of Level 1; the image of Level 2 of the same day and place was taken</source>
        <translation>es ist Level 1; das Bild in Level 2 vom selben Tag und Ort wurde genommen</translation>
    </message>
    <message>
        <source>it does not say which band its dates are of</source>
        <translation>es sagt nicht, zu welchem Kanal seine Termine gehören</translation>
    </message>
    <message>
        <source>another version of the same image was taken</source>
        <translation>eine andere Fassung desselben Bildes wurde genommen</translation>
    </message>
    <message>
        <source>its band is not one of the {wanted} needed</source>
        <translation>sein Kanal ist keiner der {wanted} benötigten</translation>
    </message>
    <message>
        <source>it has {count} of the {wanted} bands needed</source>
        <translation>es hat {count} der {wanted} benötigten Kanäle</translation>
    </message>
    <message>
        <source>it is a picture for display, not reflectance; take the rasters of its bands B02, B03, B04 and B08</source>
        <translation>es ist ein Bild zur Anzeige, keine Reflektanz; nehmen Sie die Raster seiner Kanäle B02, B03, B04 und B08</translation>
    </message>
    <message>
        <source>its name says that it holds no reflectance</source>
        <translation>dem Namen nach enthält es keine Reflektanz</translation>
    </message>
    <message>
        <source>what is left of it when parts are hidden does not allow a regression</source>
        <translation>was davon übrig bleibt, wenn Teile verborgen sind, erlaubt keine Regression</translation>
    </message>
    <message>
        <source>the memory of {device} does not suffice</source>
        <translation>der Speicher von {device} reicht nicht</translation>
    </message>
    <message>
        <source>treated as lost, as asked</source>
        <translation>wie gewünscht als unbrauchbar behandelt</translation>
    </message>
    <message>
        <source>what is left lies beyond what the dates before and after show, as under cloud</source>
        <translation>was übrig ist, liegt außerhalb dessen, was die Termine davor und danach zeigen, wie unter Wolken</translation>
    </message>
    <message>
        <source>next to nothing is left of it</source>
        <translation>es ist fast nichts davon übrig</translation>
    </message>
    <message>
        <source>what is left is brighter than on the other dates, as under cloud, haze or snow</source>
        <translation>was übrig ist, ist heller als an den anderen Terminen, wie unter Wolken, Dunst oder Schnee</translation>
    </message>
    <message>
        <source>what is left is far darker than on the other dates, as in the shadow of clouds</source>
        <translation>was übrig ist, ist viel dunkler als an den anderen Terminen, wie im Schatten von Wolken</translation>
    </message>
    <message>
        <source>what is left does not show the ground that the other dates show</source>
        <translation>was übrig ist, zeigt nicht den Boden, den die anderen Termine zeigen</translation>
    </message>
    <message>
        <source>scene classification of the product</source>
        <translation>Szenenklassifikation des Produkts</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>Kanal {band}</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>Datei {name}</translation>
    </message>
    <message>
        <source>band {band} of {source}</source>
        <translation>Kanal {band} von {source}</translation>
    </message>
    <message>
        <source>{source} of {name}</source>
        <translation>{source} von {name}</translation>
    </message>
    <message>
        <source>scene classification</source>
        <translation>Szenenklassifikation</translation>
    </message>
    <message>
        <source>cloud mask CLM</source>
        <translation>Wolkenmaske CLM</translation>
    </message>
    <message>
        <source>cloud probability</source>
        <translation>Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>it has no band {index}</source>
        <translation>es fehlt der Kanal {index}</translation>
    </message>
    <message>
        <source>it is a picture of three bands of 8 bits</source>
        <translation>es ist ein Bild mit drei Kanälen zu 8 Bit</translation>
    </message>
    <message>
        <source>it has no coordinate reference system, or no position on the ground</source>
        <translation>es fehlt ein Koordinatenbezugssystem oder die Lage auf dem Boden</translation>
    </message>
    <message>
        <source>it lies elsewhere</source>
        <translation>die Lage ist eine andere</translation>
    </message>
    <message>
        <source>any but {values}</source>
        <translation>alle außer {values}</translation>
    </message>
    <message>
        <source>bits {values}</source>
        <translation>Bits {values}</translation>
    </message>
    <message>
        <source>that have one of the bits {values}</source>
        <translation>mit einem der Bits {values}</translation>
    </message>
    <message>
        <source>above {value:g}</source>
        <translation>über {value:g}</translation>
    </message>
    <message>
        <source>below {value:g}</source>
        <translation>unter {value:g}</translation>
    </message>
    <message>
        <source>The package ukis-csmask is not installed, so clouds are looked for by {instead}. Install it (requirements/clouds.txt, or the plugin&apos;s page Engine) to find them better.</source>
        <translation>Das Paket ukis-csmask ist nicht installiert, Wolken werden daher durch {instead} gesucht. Installieren Sie es (requirements/clouds.txt oder die Seite des Rechenkerns in der Erweiterung), um sie besser zu finden.</translation>
    </message>
    <message>
        <source>No mask was found and few data are missing, so clouds are looked for in the images alone. A mask (--mask) helps; --clouds off takes all pixels as they are.</source>
        <translation>Es wurde keine Maske gefunden, und nur wenige Daten fehlen; Wolken werden daher nur in den Bildern gesucht. Eine Maske (--mask) hilft; --clouds off nimmt alle Pixel, wie sie sind.</translation>
    </message>
    <message>
        <source>The network is not evaluated, for torch or safetensors is not installed.</source>
        <translation>Das Netz wird nicht bewertet, denn torch oder safetensors ist nicht installiert.</translation>
    </message>
    <message>
        <source>The network is not evaluated: it fills blue, green, red and near infrared alone.</source>
        <translation>Das Netz wird nicht bewertet: Es füllt nur Blau, Grün, Rot und nahes Infrarot.</translation>
    </message>
    <message>
        <source>The network is not evaluated: {message}</source>
        <translation>Das Netz wird nicht bewertet: {message}</translation>
    </message>
    <message>
        <source>Forecast without the network, by {references} in its place: {message}</source>
        <translation>Vorhersage ohne das Netz, stattdessen durch {references}: {message}</translation>
    </message>
    <message>
        <source>Estimates that are not finite numbers are not used: {listed}.</source>
        <translation>Schätzwerte, die keine endlichen Zahlen sind, werden nicht verwendet: {listed}.</translation>
    </message>
    <message>
        <source>The memory of {device} does not suffice ({reason}). From here on the processor computes instead, which takes longer. To give it more memory, close other programs that use the GPU.</source>
        <translation>Der Speicher von {device} reicht nicht ({reason}). Ab hier rechnet stattdessen der Prozessor, was länger dauert. Für mehr Speicher schließen Sie andere Programme, die die GPU nutzen.</translation>
    </message>
    <message>
        <source>The figure shows {limit} of {count} dates, evenly chosen; a PDF shows all.</source>
        <translation>Die Abbildung zeigt {limit} von {count} Terminen, gleichmäßig ausgewählt; ein PDF zeigt alle.</translation>
    </message>
    <message>
        <source>The figure shows no input, for it cannot be read: {message}</source>
        <translation>Die Abbildung zeigt keine Eingabe, denn sie kann nicht gelesen werden: {message}</translation>
    </message>
    <message>
        <source>The network is tuned to the series by the method auto only, which judges what came out.</source>
        <translation>Das Netz wird nur mit der Methode auto an die Zeitreihe angepasst, die das Ergebnis prüft.</translation>
    </message>
    <message>
        <source>No network is tuned to the series: that takes torch and safetensors.</source>
        <translation>An die Zeitreihe wird kein Netz angepasst: Dazu braucht es torch und safetensors.</translation>
    </message>
    <message>
        <source>The published network is not tuned to the series: it has no hold-out.</source>
        <translation>Das veröffentlichte Netz wird nicht an die Zeitreihe angepasst: Es hat keine zurückgehaltenen Daten.</translation>
    </message>
    <message>
        <source>No date is lost, so the coarse rasters are not needed.</source>
        <translation>Kein Termin ist unbrauchbar, die groben Raster werden also nicht gebraucht.</translation>
    </message>
    <message>
        <source>No coarse raster lies within {reach} days of a date that is lost ({days}): none is used.</source>
        <translation>Kein grobes Raster liegt innerhalb von {reach} Tagen um einen unbrauchbaren Termin ({days}): Keines wird verwendet.</translation>
    </message>
    <message>
        <source>The coarse rasters of the lost dates are clouded or empty: none is used.</source>
        <translation>Die groben Raster der unbrauchbaren Termine sind bewölkt oder leer: Keines wird verwendet.</translation>
    </message>
    <message>
        <source>The coarse rasters do not help on dates that are known ({hidden} were tried): they are not used.</source>
        <translation>Die groben Raster helfen an bekannten Terminen nicht ({hidden} wurden geprüft): Sie werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Some pixels hold {listed} in all bands, which their files do not declare as no data; they were taken for no data. If that is wrong, declare the right number in the files: gdal_edit.py -a_nodata.</source>
        <translation>Einige Pixel haben {listed} in allen Kanälen, was ihre Dateien nicht als Leerwert angeben; sie wurden als leer gewertet. Falls das falsch ist, geben Sie den richtigen Leerwert in den Dateien an: gdal_edit.py -a_nodata.</translation>
    </message>
    <message>
        <source>The pixels that {mask} and the other masks hide are much darker than those that they keep, so that they may mean the opposite of what was taken. If so, say with --mask-clear which values are clear.</source>
        <translation>Die Pixel, die {mask} und die anderen Masken ausblenden, sind viel dunkler als die übrigen; sie könnten also das Gegenteil dessen bedeuten, was angenommen wurde. Geben Sie dann mit --mask-clear an, welche Werte klar sind.</translation>
    </message>
    <message>
        <source>The masks hide {hidden:.0%} of all pixels that have data (that of {name}: {source}; not usable: {values}). If they mean the opposite, say with --mask-clear which values are clear, or give --mask none.</source>
        <translation>Die Masken blenden {hidden:.0%} aller Pixel mit Daten aus (die von {name}: {source}; nicht nutzbar: {values}). Falls sie das Gegenteil bedeuten, geben Sie mit --mask-clear an, welche Werte klar sind, oder geben Sie --mask none an.</translation>
    </message>
    <message>
        <source>{name}: products of processing baseline 04.00 and later add 1000 to the numbers; an offset of -0.1 is used. If it was taken off already, give --offset 0.</source>
        <translation>{name}: Produkte ab Processing Baseline 04.00 addieren 1000 zu den Zahlen; ein Offset von -0.1 wird verwendet. Falls er schon abgezogen wurde, geben Sie --offset 0 an.</translation>
    </message>
    <message>
        <source>{name}: products of this processing baseline add 1000 to their numbers, but these are too low to hold it: it seems to have been taken off already, so no offset is used. If that is wrong, give --offset -0.1.</source>
        <translation>{name}: Produkte dieser Processing Baseline addieren 1000 zu ihren Zahlen, aber diese sind zu niedrig dafür: Der Wert scheint schon abgezogen zu sein, daher wird kein Offset verwendet. Falls das falsch ist, geben Sie --offset -0.1 an.</translation>
    </message>
    <message>
        <source>{name}: plants grow there, yet no pixel of any date is dark, so the numbers seem to hold the 1000 that Sentinel-2 products add since January 2022, and reprocessed ones of before; an offset of -0.1 is used. If that is wrong, give --offset 0.</source>
        <translation>{name}: Dort wachsen Pflanzen, doch an keinem Termin ist ein Pixel dunkel; die Zahlen scheinen also die 1000 zu enthalten, die Sentinel-2-Produkte seit Januar 2022 und neu prozessierte frühere addieren; ein Offset von -0.1 wird verwendet. Falls das falsch ist, geben Sie --offset 0 an.</translation>
    </message>
    <message>
        <source>{name}: even the darkest pixels are so bright that the numbers may hold the 1000 that Sentinel-2 products add since January 2022, and reprocessed ones of before; it was assumed that they do not. If the rasters come from there unchanged, give --offset -0.1.</source>
        <translation>{name}: Selbst die dunkelsten Pixel sind so hell, dass die Zahlen die 1000 enthalten könnten, die Sentinel-2-Produkte seit Januar 2022 und neu prozessierte frühere addieren; angenommen wurde, dass sie es nicht tun. Falls die Raster unverändert von dort kommen, geben Sie --offset -0.1 an.</translation>
    </message>
    <message>
        <source>All bands change by the same 0.1 at {listed}: it looks as if the offset of processing baseline 04.00 (1000 in the file) was taken off some dates only. Give the inputs in one form, or an offset in each file.</source>
        <translation>Alle Kanäle ändern sich um dieselben 0.1 bei {listed}: Der Offset der Processing Baseline 04.00 (1000 in der Datei) scheint nur an einigen Terminen abgezogen zu sein. Geben Sie die Eingaben in einer Form an, oder einen Offset in jeder Datei.</translation>
    </message>
    <message>
        <source>Many pixels have data in some bands only at {listed}{more}; they count as not observed and are filled. Often a dark surface whose blue fell below zero was stored as no data.</source>
        <translation>Viele Pixel haben nur in einigen Kanälen Daten bei {listed}{more}; sie gelten als nicht beobachtet und werden gefüllt. Oft wurde eine dunkle Fläche, deren Blau unter null fiel, als leer gespeichert.</translation>
    </message>
    <message>
        <source>{others} in another coordinate reference system ({crs}) and resampled to {system}, that of the grid. {hint}</source>
        <translation>{others} in einem anderen Koordinatenbezugssystem ({crs}), umgerechnet in {system}, das des Gitters. {hint}</translation>
    </message>
    <message>
        <source>{coarse} of larger pixels ({resolution:g}) and interpolated to those of the grid ({resolution_2:g}), the finest. {hint}</source>
        <translation>{coarse} gröber aufgelöst ({resolution:g}), interpoliert auf die Pixel des Gitters ({resolution_2:g}), die feinsten. {hint}</translation>
    </message>
    <message>
        <source>Not all dates cover the same ground. The grid is what they cover together, {size}; {least} covers {shares:.0%} of it. What a date does not cover is filled; to fill less, give --extent or --grid.</source>
        <translation>Nicht alle Termine decken dieselbe Fläche ab. Das Gitter ist, was sie zusammen abdecken, {size}; {least} deckt {shares:.0%} davon ab. Was ein Termin nicht abdeckt, wird gefüllt; um weniger zu füllen, geben Sie --extent oder --grid an.</translation>
    </message>
    <message>
        <source>Some images reach beyond the grid ({size}), and what lies there is left out: {lost:.0%} of {most}. {hint}</source>
        <translation>Einige Bilder reichen über das Gitter ({size}) hinaus, und was dort liegt, wird weggelassen: {lost:.0%} von {most}. {hint}</translation>
    </message>
    <message>
        <source>The grid is what the images cover together, {size}.</source>
        <translation>Das Gitter ist, was die Bilder zusammen abdecken, {size}.</translation>
    </message>
    <message>
        <source>The images are in different units ({listed}); all were brought to reflectance. If that is wrong, write them in one unit and give --scale.</source>
        <translation>Die Bilder haben verschiedene Einheiten ({listed}); alle wurden in Reflektanz umgerechnet. Falls das falsch ist, schreiben Sie sie in einer Einheit und geben Sie --scale an.</translation>
    </message>
    <message>
        <source>{images}: the file declares an offset of {declared_offsets:g}, but the numbers are too low to hold it: it seems to have been taken off already, so no offset is used. If that is wrong, give --offset {declared_offsets:g}.</source>
        <translation>{images}: Die Datei gibt einen Offset von {declared_offsets:g} an, aber die Zahlen sind zu niedrig dafür: Er scheint schon abgezogen zu sein, daher wird kein Offset verwendet. Falls das falsch ist, geben Sie --offset {declared_offsets:g} an.</translation>
    </message>
    <message>
        <source>{images}: the file declares a scale of {declared_scales:g} and an offset of {declared_offsets:g}, which its numbers cannot have; they were taken for {units}. If that is wrong, give --scale and --offset.</source>
        <translation>{images}: Die Datei gibt eine Skalierung von {declared_scales:g} und einen Offset von {declared_offsets:g} an, die zu ihren Zahlen nicht passen; sie wurden als {units} gewertet. Falls das falsch ist, geben Sie --scale und --offset an.</translation>
    </message>
    <message>
        <source>The network is used as it is and not tuned to the series: {why}.</source>
        <translation>Das Netz wird unverändert verwendet und nicht an die Zeitreihe angepasst: {why}.</translation>
    </message>
    <message>
        <source>Tuning the network to the series took longer than {seconds:g} s and was stopped after {done} of {steps} steps: another run may fill a little differently.</source>
        <translation>Das Anpassen des Netzes an die Zeitreihe dauerte länger als {seconds:g} s und wurde nach {done} von {steps} Schritten angehalten: Ein weiterer Lauf füllt vielleicht etwas anders.</translation>
    </message>
    <message>
        <source>Neither {zone} nor its neighbours have clean windows: those of other zones are used.</source>
        <translation>Weder {zone} noch ihre Nachbarn haben wolkenfreie Ausschnitte: Die anderer Zonen werden verwendet.</translation>
    </message>
    <message>
        <source>The time was up after {step} of {steps} steps; --resume goes on from there.</source>
        <translation>Die Zeit war nach {step} von {steps} Schritten um; --resume setzt dort fort.</translation>
    </message>
    <message>
        <source>The time was up after {step} of {steps} steps.</source>
        <translation>Die Zeit war nach {step} von {steps} Schritten um.</translation>
    </message>
    <message>
        <source>Left out: {sample}</source>
        <translation>Weggelassen: {sample}</translation>
    </message>
    <message>
        <source>TensorBoard is not installed: there will be no log for it.</source>
        <translation>TensorBoard ist nicht installiert: Es wird dafür kein Protokoll geben.</translation>
    </message>
    <message>
        <source>Cloud detectors need blue, green, red and near infrared. The dates of {bands} are compared with those before and after instead.</source>
        <translation>Wolkendetektoren brauchen Blau, Grün, Rot und nahes Infrarot. Die Termine von {bands} werden stattdessen mit denen davor und danach verglichen.</translation>
    </message>
    <message>
        <source>Cloud detectors need blue, green, red and near infrared. The dates of {bands} are compared with those before and after instead; a mask (--mask) helps.</source>
        <translation>Wolkendetektoren brauchen Blau, Grün, Rot und nahes Infrarot. Die Termine von {bands} werden stattdessen mit denen davor und danach verglichen; eine Maske (--mask) hilft.</translation>
    </message>
    <message>
        <source>Several images have the same date ({dates}) and were merged: each pixel comes from the clearest image that shows it.</source>
        <translation>Mehrere Bilder haben dasselbe Datum ({dates}) und wurden zusammengeführt: Jedes Pixel kommt aus dem klarsten Bild, das es zeigt.</translation>
    </message>
    <message>
        <source>{guessed}: that is what the numbers seem to mean, as the file does not say it. If that is wrong, give --scale and --offset.</source>
        <translation>{guessed}: Das scheinen die Zahlen zu bedeuten, da die Datei es nicht sagt. Falls das falsch ist, geben Sie --scale und --offset an.</translation>
    </message>
    <message>
        <source>{name} does not say how its numbers ({numbers}) turn into reflectance; they were taken for {unit}. If that is wrong, give --scale.</source>
        <translation>{name} sagt nicht, wie aus den Zahlen ({numbers}) Reflektanz wird; sie wurden als {unit} gewertet. Falls das falsch ist, geben Sie --scale an.</translation>
    </message>
    <message>
        <source>{name} does not say how its numbers ({numbers}) turn into reflectance; they were taken for {unit}. If that is wrong, give --scale and --offset.</source>
        <translation>{name} sagt nicht, wie aus den Zahlen ({numbers}) Reflektanz wird; sie wurden als {unit} gewertet. Falls das falsch ist, geben Sie --scale und --offset an.</translation>
    </message>
    <message>
        <source>{names}: pictures for display were left out; the bands of the same date were taken.</source>
        <translation>{names}: Bilder zur Anzeige wurden weggelassen; die Kanäle desselben Termins wurden genommen.</translation>
    </message>
    <message>
        <source>Level 1 (top of the atmosphere) was left out where there is Level 2 of the same day: {names}.</source>
        <translation>Level 1 (Oberrand der Atmosphäre) wurde weggelassen, wo es Level 2 vom selben Tag gibt: {names}.</translation>
    </message>
    <message>
        <source>{count} of {every} images are of Level 1, the top of the atmosphere ({dates}), the others are not: haze is still in them, so that they are not of one scale with the surface reflectance of the others. Take Level 2 of these dates, or leave them out.</source>
        <translation>{count} von {every} Bildern sind Level 1, vom Oberrand der Atmosphäre ({dates}), die anderen nicht: Sie enthalten noch Dunst und sind daher mit der Oberflächenreflektanz der anderen nicht vergleichbar. Nehmen Sie Level 2 dieser Termine, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>It is not known what the values of {mask} mean ({values}): any but 0 counts as cloud. If that is wrong, give --mask-values, --mask-clear, --mask-bits, --mask-above or --mask-below.</source>
        <translation>Es ist nicht bekannt, was die Werte von {mask} bedeuten ({values}): Alles außer 0 gilt als Wolke. Falls das falsch ist, geben Sie --mask-values, --mask-clear, --mask-bits, --mask-above oder --mask-below an.</translation>
    </message>
    <message>
        <source>{mask} was taken for {kind}: pixels with values {values} count as cloud. If that is wrong, say what they mean with {option}, or give another mask with --mask.</source>
        <translation>{mask} wurde als {kind} gewertet; als Wolke gelten Pixelwerte {values}. Falls das falsch ist, geben Sie mit {option} an, was sie bedeuten, oder mit --mask eine andere Maske.</translation>
    </message>
    <message>
        <source>The classes in {mask} are not all whole numbers: they were resampled as if they were a measurement. Pixels that are mixed with cloud or shadow, or lie beside them, count as cloud. Resample classes by nearest neighbour, or give another mask with --mask.</source>
        <translation>Die Klassen in {mask} sind nicht alle ganze Zahlen: Sie wurden umgerechnet, als wären sie Messwerte. Pixel, die mit Wolke oder Schatten gemischt sind oder daneben liegen, gelten als Wolke. Rechnen Sie Klassen mit nächster Nachbarschaft um, oder geben Sie mit --mask eine andere Maske an.</translation>
    </message>
    <message>
        <source>{message} It was not used. {hint}</source>
        <translation>{message} Sie wurde nicht verwendet. {hint}</translation>
    </message>
    <message>
        <source>{name} counts days; {empty} of them, on which no pixel has data, were left out; {left} stay.</source>
        <translation>{name} zählt Tage; {empty} davon, an denen kein Pixel Daten hat, wurden weggelassen; {left} bleiben.</translation>
    </message>
    <message>
        <source>The years of {name} are unknown (0000, 0001, ...); they were set to {first}, {second}, ...</source>
        <translation>Die Jahre von {name} sind unbekannt (0000, 0001, ...); gesetzt wurden {first}, {second}, ...</translation>
    </message>
    <message>
        <source>{name} does not say where it lies on the ground; it was put in the tile that its name speaks of ({crs}); it is only roughly right.</source>
        <translation>{name} nennt keine Lage auf dem Boden und wurde in die Kachel gelegt, von der der Name spricht ({crs}); die Lage stimmt nur ungefähr.</translation>
    </message>
    <message>
        <source>{name} does not say where it lies on the ground; it was put at an arbitrary place ({crs}).</source>
        <translation>{name} nennt keine Lage auf dem Boden und wurde an eine beliebige Stelle gelegt ({crs}).</translation>
    </message>
    <message>
        <source>Coarse rasters: {message}</source>
        <translation>Grobe Raster: {message}</translation>
    </message>
    <message>
        <source>The bands of {names} have no names that are known; their positions were taken to be those of blue, green, red and near infrared. If that is wrong, say with --bands which they are.</source>
        <translation>Die Kanäle von {names} haben keine bekannten Namen; ihre Positionen wurden als Blau, Grün, Rot und nahes Infrarot gewertet. Falls das falsch ist, geben Sie mit --bands an, welche es sind.</translation>
    </message>
    <message>
        <source>{names} may be a mask but was not used. If it is one, give --mask, for example &quot;*_mask*&quot;.</source>
        <translation>{names} ist vielleicht eine Maske, wurde aber nicht verwendet. Wenn es eine ist, geben Sie --mask an, zum Beispiel &quot;*_mask*&quot;.</translation>
    </message>
    <message>
        <source>Of {name}, these bands have larger pixels ({larger} m) and were interpolated (bilinear) to those of the others ({pixel:g} m): {bands}.</source>
        <translation>In {name} haben diese Kanäle größere Pixel ({larger} m) und wurden auf die der anderen ({pixel:g} m) interpoliert (bilinear): {bands}.</translation>
    </message>
    <message>
        <source>Of {name}, these bands are not used: {bands}. --bands all fills these, too.</source>
        <translation>In {name} werden diese Kanäle nicht verwendet: {bands}. --bands all füllt auch diese.</translation>
    </message>
    <message>
        <source>{names}: the colours of the bands are those that the file says, and the band that has none was taken for near infrared. If that is wrong, say with --bands which they are.</source>
        <translation>{names}: Die Farben der Kanäle sind die, welche die Datei angibt, und der Kanal ohne Angabe wurde als nahes Infrarot gewertet. Falls das falsch ist, geben Sie mit --bands an, welche es sind.</translation>
    </message>
    <message>
        <source>The mask {name} covers only {share:.0%} of its image. Check what counts as observed beyond its edge, or give another mask with --mask.</source>
        <translation>Die Maske {name} deckt nur {share:.0%} ihres Bildes ab. Prüfen Sie, was jenseits ihres Randes als beobachtet gilt, oder geben Sie mit --mask eine andere Maske an.</translation>
    </message>
    <message>
        <source>{name} was not used as mask: {reason}. Name another with --mask.</source>
        <translation>{name} wurde nicht als Maske verwendet: {reason}. Nennen Sie mit --mask eine andere.</translation>
    </message>
    <message>
        <source>Passed over: {listed}.</source>
        <translation>Übergangen: {listed}.</translation>
    </message>
    <message>
        <source>{name} was dated {date} by its metadata (TIFFTAG_DATETIME), though its {place} says {other}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>{name} wurde aus den Metadaten (TIFFTAG_DATETIME) auf {date} datiert, doch {place} sagt {other}. Falls das falsch ist, geben Sie das Datum in einer series.json oder in den Layereigenschaften von QGIS an.</translation>
    </message>
    <message>
        <source>{name} was dated {date}, though its name also holds {other}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>{name} wurde auf {date} datiert, doch der Name enthält auch {other}. Falls das falsch ist, geben Sie das Datum in einer series.json oder in den Layereigenschaften von QGIS an.</translation>
    </message>
    <message>
        <source>{name}: the name tells a month but no day; it was dated to the middle of it, {date}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>{name}: Der Name nennt einen Monat, aber keinen Tag; datiert wurde auf die Monatsmitte, {date}. Falls das falsch ist, geben Sie das Datum in einer series.json oder in den Layereigenschaften von QGIS an.</translation>
    </message>
    <message>
        <source>The mask {mask} of {date} is likely to be empty: its source did not fill it from {first} to {last}. Take another; for Sentinel-2 the band SCL, which also marks shadows.</source>
        <translation>Die Maske {mask} vom {date} ist wahrscheinlich leer: Ihre Quelle hat sie von {first} bis {last} nicht gefüllt. Nehmen Sie eine andere; bei Sentinel-2 den Kanal SCL, der auch Schatten kennzeichnet.</translation>
    </message>
    <message>
        <source>Training needs the Python package lightning-fabric, which is not installed.</source>
        <translation>Das Training braucht das Python-Paket lightning-fabric, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment: pip install lightning-fabric tensorboard</source>
        <translation>Installieren Sie es in die Python-Umgebung des Rechenkerns: pip install lightning-fabric tensorboard</translation>
    </message>
    <message>
        <source>&apos;{mode}&apos; is no way to look for clouds.</source>
        <translation>„{mode}“ ist keine Art, nach Wolken zu suchen.</translation>
    </message>
    <message>
        <source>Use auto, mask or off.</source>
        <translation>Verwenden Sie auto, mask oder off.</translation>
    </message>
    <message>
        <source>No date of the series is {date}, which was to be {what}.</source>
        <translation>Kein Termin der Zeitreihe ist {date}; verlangt war: {what}.</translation>
    </message>
    <message>
        <source>There are {listed}.</source>
        <translation>Vorhanden sind {listed}.</translation>
    </message>
    <message>
        <source>The system allows this process {allowed:.1f} GiB of memory; about {needed:.1f} GiB are needed.</source>
        <translation>Das System erlaubt diesem Prozess {allowed:.1f} GiB Speicher; gebraucht werden etwa {needed:.1f} GiB.</translation>
    </message>
    <message>
        <source>Raise it (ulimit -v), use --method regression --clouds mask, or fewer threads (OMP_NUM_THREADS=1).</source>
        <translation>Erhöhen Sie ihn (ulimit -v), nehmen Sie --method regression und --clouds mask, oder weniger Threads (OMP_NUM_THREADS=1).</translation>
    </message>
    <message>
        <source>{where}{number}.</source>
        <translation>{where}{number}.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then run again.</source>
        <translation>Prüfen Sie die Festplatte und ihre Verbindung und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The engine failed{where}: {name}: {error}. This is a fault of the program, not yours.</source>
        <translation>Der Rechenkern ist gescheitert{where}: {name}: {error}. Das ist ein Fehler des Programms, nicht Ihrer.</translation>
    </message>
    <message>
        <source>The GPU stopped working{where}: {reason}.</source>
        <translation>Die GPU arbeitet nicht mehr{where}: {reason}.</translation>
    </message>
    <message>
        <source>Run again: a run that was begun with --resume goes on where it stopped. If it fails again, restart the computer, or use --device cpu.</source>
        <translation>Starten Sie erneut: Ein mit --resume begonnener Lauf setzt dort fort, wo er stehen blieb. Scheitert er wieder, starten Sie den Rechner neu oder nehmen Sie --device cpu.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Der Speicher ging aus.</translation>
    </message>
    <message>
        <source>Use a smaller --tile or --memory, or --device cpu.</source>
        <translation>Nehmen Sie einen kleineren Wert für --tile oder --memory, oder --device cpu.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python has no module {name}.</source>
        <translation>Dem Python des Rechenkerns fehlt das Modul {name}.</translation>
    </message>
    <message>
        <source>Install it: {executable} -m pip install {name}</source>
        <translation>Installieren Sie es: {executable} -m pip install {name}</translation>
    </message>
    <message>
        <source>A name has a null character in it.</source>
        <translation>Ein Name enthält ein Nullzeichen.</translation>
    </message>
    <message>
        <source>Check the names of inputs and output.</source>
        <translation>Prüfen Sie die Namen von Eingaben und Ausgabe.</translation>
    </message>
    <message>
        <source>Allow more open files (ulimit -n), or give fewer dates at once.</source>
        <translation>Erlauben Sie mehr offene Dateien (ulimit -n), oder geben Sie weniger Termine auf einmal an.</translation>
    </message>
    <message>
        <source>Use a smaller --tile or --memory.</source>
        <translation>Nehmen Sie einen kleineren Wert für --tile oder --memory.</translation>
    </message>
    <message>
        <source>Check the path, and that no file is moved or removed during a run.</source>
        <translation>Prüfen Sie den Pfad, und dass während eines Laufs keine Datei verschoben oder entfernt wird.</translation>
    </message>
    <message>
        <source>A run was stopped while it put its files into {folder}: there are old and new ones, and no series.json.</source>
        <translation>Ein Lauf wurde angehalten, während er seine Dateien nach {folder} brachte: Dort sind alte und neue, und keine series.json.</translation>
    </message>
    <message>
        <source>Give the command of that run once more, with --overwrite: it first moves the remaining files.</source>
        <translation>Geben Sie den Befehl dieses Laufs noch einmal, mit --overwrite: Er verschiebt zuerst die übrigen Dateien.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another output folder.</source>
        <translation>Warten Sie, bis er fertig ist, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>The memory of {device} does not suffice for windows of {largest} pixels: {reason}</source>
        <translation>Der Speicher von {device} reicht nicht für Kacheln von {largest} Pixeln: {reason}</translation>
    </message>
    <message>
        <source>Close other programs that use it, use fewer dates, or use --device cpu.</source>
        <translation>Schließen Sie andere Programme, die es nutzen, nehmen Sie weniger Termine oder --device cpu.</translation>
    </message>
    <message>
        <source>{path} could not be written whole: {reason}.</source>
        <translation>{path} konnte nicht vollständig geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Run again; if it fails again, choose an output folder on another disk.</source>
        <translation>Starten Sie erneut; scheitert es wieder, wählen Sie einen Ausgabeordner auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {detail}.</source>
        <translation>Die Festplatte von {folder} ist voll: {detail}.</translation>
    </message>
    <message>
        <source>Free some space or choose an output folder on another disk.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen Ausgabeordner auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>Memory ran out while {path} was written.</source>
        <translation>Der Speicher ging aus, während {path} geschrieben wurde.</translation>
    </message>
    <message>
        <source>Use a smaller --tile.</source>
        <translation>Nehmen Sie einen kleineren Wert für --tile.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} is not there any more.</source>
        <translation>{path} kann nicht geschrieben werden: Den Ordner {folder} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Do not move or remove the output folder during a run, and check that its disk is connected.</source>
        <translation>Verschieben oder entfernen Sie den Ausgabeordner nicht während eines Laufs, und prüfen Sie, dass seine Festplatte verbunden ist.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder where you may create files.</source>
        <translation>Wählen Sie einen Ordner, in dem Sie Dateien anlegen dürfen.</translation>
    </message>
    <message>
        <source>Networks fill blue, green, red and near infrared; this series has {listed}.</source>
        <translation>Netze füllen Blau, Grün, Rot und nahes Infrarot; diese Zeitreihe hat {listed}.</translation>
    </message>
    <message>
        <source>Use --method auto or regression, and no weights.</source>
        <translation>Nehmen Sie --method auto oder regression, und keine Gewichte.</translation>
    </message>
    <message>
        <source>Leave out --bands to fill the four, or use another method.</source>
        <translation>Lassen Sie --bands weg, um die vier zu füllen, oder nehmen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed.</source>
        <translation>Ein Cluster braucht das Paket distributed.</translation>
    </message>
    <message>
        <source>Install it: pip install distributed</source>
        <translation>Installieren Sie es: pip install distributed</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}: {error}</source>
        <translation>Unter {address} antwortet kein Dask-Scheduler: {error}</translation>
    </message>
    <message>
        <source>Start one, or leave out --scheduler.</source>
        <translation>Starten Sie einen, oder lassen Sie --scheduler weg.</translation>
    </message>
    <message>
        <source>&apos;{context}&apos; does not say how much to see around the area.</source>
        <translation>„{context}“ sagt nicht, wie viel um das Gebiet herum zu sehen ist.</translation>
    </message>
    <message>
        <source>Give a number of pixels, 0 for none, or all.</source>
        <translation>Geben Sie eine Anzahl Pixel an, 0 für nichts, oder all.</translation>
    </message>
    <message>
        <source>Regular dates begin or end, but no step is given.</source>
        <translation>Regelmäßige Termine haben einen Anfang oder ein Ende, aber keinen Abstand.</translation>
    </message>
    <message>
        <source>Say how many days lie between them (--every 10), or every month (--every month).</source>
        <translation>Geben Sie an, wie viele Tage dazwischen liegen (--every 10), oder jeden Monat (--every month).</translation>
    </message>
    <message>
        <source>The dates of the images are not to be written, and no others are.</source>
        <translation>Die Termine der Bilder sollen nicht geschrieben werden, und andere gibt es nicht.</translation>
    </message>
    <message>
        <source>Ask for dates with --every or --dates.</source>
        <translation>Verlangen Sie Termine mit --every oder --dates.</translation>
    </message>
    <message>
        <source>&apos;{every}&apos; is no step between dates.</source>
        <translation>„{every}“ ist kein Abstand zwischen Terminen.</translation>
    </message>
    <message>
        <source>Give a number of days, or {month}.</source>
        <translation>Geben Sie eine Anzahl von Tagen an, oder {month}.</translation>
    </message>
    <message>
        <source>Regular dates cannot begin on {first} and end on {last}.</source>
        <translation>Regelmäßige Termine können nicht am {first} anfangen und am {last} enden.</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>A step of {every} days is longer than what lies between {first} and {last}.</source>
        <translation>Ein Abstand von {every} Tagen ist länger als der Zeitraum von {first} bis {last}.</translation>
    </message>
    <message>
        <source>No 15th of a month lies between {first} and {last}.</source>
        <translation>Zwischen {first} und {last} liegt kein 15. eines Monats.</translation>
    </message>
    <message>
        <source>{date} lies more than half a year outside of the images ({images} to {images_2}).</source>
        <translation>{date} liegt mehr als ein halbes Jahr außerhalb der Bilder ({images} bis {images_2}).</translation>
    </message>
    <message>
        <source>{date} in {path} lies more than half a year outside of the images ({images} to {images_2}).</source>
        <translation>{date} in {path} liegt mehr als ein halbes Jahr außerhalb der Bilder ({images} bis {images_2}).</translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation>{path} existiert.</translation>
    </message>
    <message>
        <source>{path} has {count} bands; {given} are needed.</source>
        <translation>{path} hat {count} Kanäle; benötigt werden {given}.</translation>
    </message>
    <message>
        <source>{path} has {count} band; {given} are needed.</source>
        <translation>{path} hat {count} Kanal; benötigt werden {given}.</translation>
    </message>
    <message>
        <source>Give rasters with blue, green, red and near infrared, or one raster a band with the band in its file name. Of other bands say with --bands which to take, or all; of a single band that is no reflectance, with --range LOW,HIGH which values are valid.</source>
        <translation>Geben Sie Raster mit Blau, Grün, Rot und nahem Infrarot an, oder ein Raster je Kanal mit dem Kanal im Dateinamen. Bei anderen Kanälen geben Sie mit --bands an, welche zu nehmen sind, oder all; bei einem einzelnen Kanal, der keine Reflektanz ist, mit --range KLEINSTER,GRÖSSTER, welche Werte gültig sind.</translation>
    </message>
    <message>
        <source>No coarse raster in {folder} can be used: {why}</source>
        <translation>Kein grobes Raster in {folder} kann verwendet werden: {why}</translation>
    </message>
    <message>
        <source>No coarse raster in {folder} can be used; blue, green, red or near infrared must be in their names.</source>
        <translation>Kein grobes Raster in {folder} kann verwendet werden; blue, green, red oder near infrared muss in ihren Namen stehen.</translation>
    </message>
    <message>
        <source>{path} declares the scale {bad:g}, with which it has no reflectance.</source>
        <translation>{path} gibt die Skalierung {bad:g} an; damit ergibt sich keine Reflektanz.</translation>
    </message>
    <message>
        <source>{path} declares the offset {bad:g}, with which it has no reflectance.</source>
        <translation>{path} gibt den Offset {bad:g} an; damit ergibt sich keine Reflektanz.</translation>
    </message>
    <message>
        <source>{path} has the index {index} among its bands.</source>
        <translation>{path} hat unter seinen Kanälen den Index {index}.</translation>
    </message>
    <message>
        <source>{path} has several bands, which have no range of their own.</source>
        <translation>{path} hat mehrere Kanäle, die keinen eigenen Wertebereich haben.</translation>
    </message>
    <message>
        <source>No pixel of any date is observed ({paths} and the others). The mask is {mask}.</source>
        <translation>Kein Pixel irgendeines Termins ist beobachtet ({paths} und die anderen). Die Maske ist {mask}.</translation>
    </message>
    <message>
        <source>No pixel of any date is observed ({paths} and the others). There is no mask; the rasters hold no data.</source>
        <translation>Kein Pixel irgendeines Termins ist beobachtet ({paths} und die anderen). Es gibt keine Maske; die Raster enthalten keine Daten.</translation>
    </message>
    <message>
        <source>No image with the bands needed was found in {names}.</source>
        <translation>In {names} wurde kein Bild mit den benötigten Kanälen gefunden.</translation>
    </message>
    <message>
        <source>No image with the bands needed was found in {names} ({path}: {reason}).</source>
        <translation>In {names} wurde kein Bild mit den benötigten Kanälen gefunden ({path}: {reason}).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source> ({stage})</source>
        <translation> ({stage})</translation>
    </message>
    <message>
        <source> with {what}{where}</source>
        <translation> bei {what}{where}</translation>
    </message>
    <message>
        <source>Please report it with the log, which says where it happened.</source>
        <translation>Bitte melden Sie es mit dem Protokoll, das die Stelle nennt.</translation>
    </message>
    <message>
        <source>Please report it with the log, which says where it happened; leaving {what} out may help until then.</source>
        <translation>Bitte melden Sie es mit dem Protokoll, das die Stelle nennt; bis dahin hilft es vielleicht, {what} wegzulassen.</translation>
    </message>
    <message>
        <source>{name} could not be written whole</source>
        <translation>{name} konnte nicht vollständig geschrieben werden</translation>
    </message>
    <message>
        <source>about {needed:.1f} GiB are needed for the work</source>
        <translation>für die Arbeit werden etwa {needed:.1f} GiB gebraucht</translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <translation>{message} {hint}</translation>
    </message>
    <message>
        <source>{name} is not installed</source>
        <translation>{name} ist nicht installiert</translation>
    </message>
    <message>
        <source>{detail}; {instead} finds clouds in its place</source>
        <translation>{detail}; stattdessen werden Wolken durch {instead} gefunden</translation>
    </message>
    <message>
        <source>The Python package {name} is not installed.</source>
        <translation>Das Python-Paket {name} ist nicht installiert.</translation>
    </message>
    <message>
        <source>PyTorch is installed but does not run here: {error}</source>
        <translation>PyTorch ist installiert, läuft hier aber nicht: {error}</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment (pip install torch safetensors), or use --method regression, which needs neither.</source>
        <translation>Installieren Sie es in die Python-Umgebung des Rechenkerns (pip install torch safetensors), oder nehmen Sie --method regression, das beides nicht braucht.</translation>
    </message>
    <message>
        <source>There is no device {name}.</source>
        <translation>Es gibt kein Gerät {name}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N or mps.</source>
        <translation>Verwenden Sie auto, cpu, cuda, cuda:N oder mps.</translation>
    </message>
    <message>
        <source>The device {name} is not here: this PyTorch ({version}) is built without CUDA.</source>
        <translation>Das Gerät {name} gibt es hier nicht: Dieses PyTorch ({version}) ist ohne CUDA gebaut.</translation>
    </message>
    <message>
        <source>The device {name} is not here: PyTorch finds 1 CUDA device.</source>
        <translation>Das Gerät {name} gibt es hier nicht: PyTorch findet 1 CUDA-Gerät.</translation>
    </message>
    <message>
        <source>The device {name} is not here: PyTorch finds {count} CUDA devices.</source>
        <translation>Das Gerät {name} gibt es hier nicht: PyTorch findet {count} CUDA-Geräte.</translation>
    </message>
    <message>
        <source>The device {name} is not here: Apple&apos;s MPS is not available.</source>
        <translation>Das Gerät {name} gibt es hier nicht: MPS von Apple ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Use --device auto or cpu.</source>
        <translation>Verwenden Sie --device auto oder cpu.</translation>
    </message>
    <message>
        <source>There is no precision {name}.</source>
        <translation>Es gibt keine Genauigkeit {name}.</translation>
    </message>
    <message>
        <source>Use auto, float32 or bfloat16.</source>
        <translation>Verwenden Sie auto, float32 oder bfloat16.</translation>
    </message>
    <message>
        <source>The network {name} fills the four bands alone, not {count}.</source>
        <translation>Das Netz {name} füllt nur die vier Kanäle, nicht {count}.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is &apos;{text}&apos;.</source>
        <translation>Die Umgebungsvariable {variable} ist „{text}“.</translation>
    </message>
    <message>
        <source>Set it to a number of {unit}, or not at all.</source>
        <translation>Setzen Sie sie auf eine Anzahl ({unit}), oder gar nicht.</translation>
    </message>
    <message>
        <source>{what} holds {found:,.0f} {unit}; at most {most:,} are read.</source>
        <translation>{what}: {found:,.0f} {unit}; gelesen werden höchstens {most:,}.</translation>
    </message>
    <message>
        <source>Check where it comes from. If it is sound, set the environment variable {variable}={found:.0f}.</source>
        <translation>Prüfen Sie, woher es kommt. Ist es in Ordnung, setzen Sie die Umgebungsvariable {variable}={found:.0f}.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>A block of {path}</source>
        <translation>Ein Block von {path}</translation>
    </message>
    <message>
        <source>The metadata of {path}</source>
        <translation>Die Metadaten von {path}</translation>
    </message>
    <message>
        <source>{path}, unpacked,</source>
        <translation>{path}, entpackt</translation>
    </message>
    <message>
        <source>{name} in {path}, unpacked,</source>
        <translation>{name} in {path}, entpackt</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file.</source>
        <translation>{path} ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>{path} is not a zip archive that can be read ({error}).</source>
        <translation>{path} ist kein lesbares ZIP-Archiv ({error}).</translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>See {program} --help.</source>
        <translation>Siehe {program} --help.</translation>
    </message>
    <message>
        <source>The job file {path} cannot be run: {why}.</source>
        <translation>Die Auftragsdatei {path} kann nicht ausgeführt werden: {why}.</translation>
    </message>
    <message>
        <source>Write it as the documentation describes.</source>
        <translation>Schreiben Sie sie, wie es die Dokumentation beschreibt.</translation>
    </message>
    <message>
        <source>it is not a job of version {version}</source>
        <translation>es ist kein Auftrag der Version {version}</translation>
    </message>
    <message>
        <source>it names no command</source>
        <translation>sie nennt keinen Befehl</translation>
    </message>
    <message>
        <source>its inputs are not a list of paths or objects</source>
        <translation>ihre Eingaben sind keine Liste von Pfaden oder Objekten</translation>
    </message>
    <message>
        <source>{name} cannot be the name of weights.</source>
        <translation>{name} ist als Name von Gewichten nicht möglich.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, hyphens, underscores.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or use --overwrite.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner, oder verwenden Sie --overwrite.</translation>
    </message>
    <message>
        <source>The weights file {path} cannot be read: {reason}.</source>
        <translation>Die Gewichtsdatei {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the path given as weights, or leave it out to use the weights that ship with the engine.</source>
        <translation>Prüfen Sie den Pfad der Gewichte, oder lassen Sie ihn weg, um die mitgelieferten Gewichte zu nehmen.</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the weights that ship with the engine.</source>
        <translation>Prüfen Sie den Pfad, oder lassen Sie ihn weg, um die mitgelieferten Gewichte zu nehmen.</translation>
    </message>
    <message>
        <source>{path} is not the weights but a git-lfs pointer to them.</source>
        <translation>{path} enthält nicht die Gewichte, sondern einen git-lfs-Verweis darauf.</translation>
    </message>
    <message>
        <source>Run `git lfs pull` in the repository it comes from, or download the file itself.</source>
        <translation>Führen Sie `git lfs pull` in dem Repository aus, aus dem die Datei stammt, oder laden Sie die Datei selbst herunter.</translation>
    </message>
    <message>
        <source>{path} holds Python objects other than weights ({found}); loading it could run code.</source>
        <translation>{path} enthält andere Python-Objekte als Gewichte ({found}); beim Laden könnte Code ausgeführt werden.</translation>
    </message>
    <message>
        <source>Use weights from a source you trust, saved as tensors only (a state dict) or as safetensors.</source>
        <translation>Nehmen Sie Gewichte aus einer vertrauenswürdigen Quelle, nur als Tensoren (State Dict) oder als safetensors gespeichert.</translation>
    </message>
    <message>
        <source>{path} is not a weights file, or is damaged: {reason}</source>
        <translation>{path} ist keine Gewichtsdatei oder beschädigt: {reason}</translation>
    </message>
    <message>
        <source>Expected are a GANFilling checkpoint (.pt) or weights of this project (.safetensors). Fetch it again.</source>
        <translation>Erwartet wird ein GANFilling-Checkpoint (.pt) oder Gewichte dieses Projekts (.safetensors). Holen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit: {reason}.</source>
        <translation>Die Gewichte in {path} passen nicht: {reason}.</translation>
    </message>
    <message>
        <source>Expected are a GANFilling checkpoint (.pt) or weights of this project (.safetensors).</source>
        <translation>Erwartet wird ein GANFilling-Checkpoint (.pt) oder Gewichte dieses Projekts (.safetensors).</translation>
    </message>
    <message>
        <source>Expected are weights that forecast --train has written.</source>
        <translation>Erwartet werden Gewichte, die forecast --train geschrieben hat.</translation>
    </message>
    <message>
        <source>its metadata do not say which network of this project it belongs to</source>
        <translation>ihre Metadaten sagen nicht, zu welchem Netz dieses Projekts sie gehören</translation>
    </message>
    <message>
        <source>its kind of network, {kind}, is not known here</source>
        <translation>die Art des Netzes, {kind}, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>it holds no state dict of a network</source>
        <translation>die Datei enthält kein State Dict eines Netzes</translation>
    </message>
    <message>
        <source>it is a discriminator, which is used in training only</source>
        <translation>es ist ein Diskriminator, der nur beim Training verwendet wird</translation>
    </message>
    <message>
        <source>its architecture is not known here ({reason})</source>
        <translation>die Architektur ist hier nicht bekannt ({reason})</translation>
    </message>
    <message>
        <source>its numbers are too large</source>
        <translation>die Zahlen sind zu groß</translation>
    </message>
    <message>
        <source>its layers are not those of the network; {parts}</source>
        <translation>die Schichten sind nicht die des Netzes; {parts}</translation>
    </message>
    <message>
        <source>its layers are not those of the network ({error})</source>
        <translation>die Schichten sind nicht die des Netzes ({error})</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>fehlend: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>unbekannt: {names}</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, not {wanted}</source>
        <translation>{name} hat die Form {shape}, nicht {wanted}</translation>
    </message>
    <message>
        <source>{name} holds {type}, not floating-point numbers</source>
        <translation>{name} enthält {type}, keine Gleitkommazahlen</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite</source>
        <translation>{name} enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>its tensors claim to hold more numbers than the file</source>
        <translation>die Tensoren sollen mehr Zahlen enthalten als die Datei</translation>
    </message>
    <message>
        <source>it is not a safetensors file, or damaged ({error})</source>
        <translation>es ist keine safetensors-Datei, oder sie ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>it is not of a forecasting network</source>
        <translation>sie gehören nicht zu einem Vorhersagenetz</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>sie enthalten Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>Give names such as EVI, NDWI, NBR, or a formula with a name before it: mine=(nir-red)/(nir+red+0.1).</source>
        <translation>Geben Sie Namen wie EVI, NDWI, NBR an, oder eine Formel mit einem Namen davor: meiner=(nir-red)/(nir+red+0.1).</translation>
    </message>
    <message>
        <source>Two indices are called {name}.</source>
        <translation>Zwei Indizes heißen {name}.</translation>
    </message>
    <message>
        <source>Give each another name.</source>
        <translation>Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>{name} takes the band {missing}, which the series does not have: it has {bands}.</source>
        <translation>{name} braucht den Kanal {missing}, den die Zeitreihe nicht hat; sie hat {bands}.</translation>
    </message>
    <message>
        <source>{name} takes the bands {missing}, which the series does not have: it has {bands}.</source>
        <translation>{name} braucht die Kanäle {missing}, die die Zeitreihe nicht hat; sie hat {bands}.</translation>
    </message>
    <message>
        <source>Leave this index out, or give a series with these bands.</source>
        <translation>Lassen Sie diesen Index weg, oder geben Sie eine Zeitreihe mit diesen Kanälen an.</translation>
    </message>
    <message>
        <source>The formula {formula} has no name.</source>
        <translation>Die Formel {formula} hat keinen Namen.</translation>
    </message>
    <message>
        <source>No index is known by the name {name}.</source>
        <translation>Ein Index mit dem Namen {name} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No index is known by the name {name}. Is it {near}?</source>
        <translation>Ein Index mit dem Namen {name} ist nicht bekannt. Ist {near} gemeint?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;, the name of the formula {formula}, is no name of letters and digits.</source>
        <translation>„{name}“, der Name der Formel {formula}, besteht nicht aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;, the name of the formula {formula}, stands for something else.</source>
        <translation>„{name}“, der Name der Formel {formula}, steht für etwas anderes.</translation>
    </message>
    <message>
        <source>The formula {name}={formula} cannot be used: {error}.</source>
        <translation>Die Formel {name}={formula} kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>Bands are {names}, or {letters}; beside them numbers, + - * / ** and brackets.</source>
        <translation>Kanäle sind {names}, oder {letters}; dazu Zahlen, + - * / ** und Klammern.</translation>
    </message>
    <message>
        <source>it gives no number</source>
        <translation>sie ergibt keine Zahl</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>sie ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>it is not a formula</source>
        <translation>es ist keine Formel</translation>
    </message>
    <message>
        <source>it names no band</source>
        <translation>sie nennt keinen Kanal</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>eine Zahl darin ist zu groß</translation>
    </message>
    <message>
        <source>{name} is no name of a band</source>
        <translation>{name} ist kein Name eines Kanals</translation>
    </message>
    <message>
        <source>a power in it is not a number</source>
        <translation>ein Exponent darin ist keine Zahl</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; is none of numbers, bands, + - * / ** and brackets</source>
        <translation>„{part}“ gehört nicht zu Zahlen, Kanälen, + - * / ** und Klammern</translation>
    </message>
    <message>
        <source>None of the inputs can be used.</source>
        <translation>Keine der Eingaben kann verwendet werden.</translation>
    </message>
    <message>
        <source>Give rasters of several dates.</source>
        <translation>Geben Sie Raster mehrerer Termine an.</translation>
    </message>
    <message>
        <source>No pixel that was looked at is observed.</source>
        <translation>Kein geprüftes Pixel ist beobachtet.</translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({error}).</source>
        <translation>{name} kann nicht geprüft werden ({error}).</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The file {path} exists already.</source>
        <translation>Die Datei {path} existiert schon.</translation>
    </message>
    <message>
        <source>Choose another name, or allow --overwrite.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name, or allow overwriting (--overwrite).</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben (--overwrite).</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>Die Datei {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder where you may create files, on a disk with room.</source>
        <translation>Wählen Sie einen Ordner, in dem Sie Dateien anlegen dürfen, auf einer Festplatte mit Platz.</translation>
    </message>
    <message>
        <source>{name} names no kind of {what} that can be written.</source>
        <translation>{name} nennt kein Format für {what}, das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>End the name with one of {formats}.</source>
        <translation>Der Name muss auf eines von {formats} enden.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>No polygons or points were given.</source>
        <translation>Es wurden keine Polygone oder Punkte angegeben.</translation>
    </message>
    <message>
        <source>Give a file of them: --zones FILE.</source>
        <translation>Geben Sie eine Datei damit an: --zones DATEI.</translation>
    </message>
    <message>
        <source>{path} cannot be read as polygons or points: {name}: {error}.</source>
        <translation>{path} kann nicht als Polygone oder Punkte gelesen werden: {name}: {error}.</translation>
    </message>
    <message>
        <source>Give GeoJSON or a GeoPackage of polygons or points; QGIS and ogr2ogr write them from any vector layer.</source>
        <translation>Geben Sie GeoJSON oder ein GeoPackage mit Polygonen oder Punkten an; QGIS und ogr2ogr schreiben sie aus jedem Vektorlayer.</translation>
    </message>
    <message>
        <source>{path} holds a geometry that cannot be used: {error}.</source>
        <translation>{path} enthält eine Geometrie, die nicht verwendet werden kann: {error}.</translation>
    </message>
    <message>
        <source>it is a {kind}: only polygons and points can be used</source>
        <translation>sie ist vom Typ {kind}: Nur Polygone und Punkte können verwendet werden</translation>
    </message>
    <message>
        <source>it is a line or a curve: only polygons and points can be used</source>
        <translation>es ist eine Linie oder Kurve: Nur Polygone und Punkte können verwendet werden</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>a polygon has fewer than three corners</source>
        <translation>ein Polygon hat weniger als drei Ecken</translation>
    </message>
    <message>
        <source>it is no GeoPackage ({error})</source>
        <translation>es ist kein GeoPackage ({error})</translation>
    </message>
    <message>
        <source>it holds the layers {names}: name one behind the file, as in FILE.gpkg|layername=NAME</source>
        <translation>es enthält die Layer {names}: Nennen Sie einen hinter der Datei, wie in DATEI.gpkg|layername=NAME</translation>
    </message>
    <message>
        <source>{path} holds no polygon and no point.</source>
        <translation>{path} enthält kein Polygon und keinen Punkt.</translation>
    </message>
    <message>
        <source>None of the polygons or points lies on the results.</source>
        <translation>Keines der Polygone und keiner der Punkte liegt auf den Ergebnissen.</translation>
    </message>
    <message>
        <source>Give polygons or points of the area that was filled.</source>
        <translation>Geben Sie Polygone oder Punkte aus dem gefüllten Gebiet an.</translation>
    </message>
    <message>
        <source>There are no results to read in {source} ({error}).</source>
        <translation>In {source} gibt es keine lesbaren Ergebnisse ({error}).</translation>
    </message>
    <message>
        <source>Give a folder that fill, ndvi or forecast has written, or its series.json.</source>
        <translation>Geben Sie einen Ordner an, den fill, ndvi oder forecast geschrieben hat, oder dessen series.json.</translation>
    </message>
    <message>
        <source>it is of version {version}</source>
        <translation>es ist die Version {version}</translation>
    </message>
    <message>
        <source>{path} names no results: the series has not been filled.</source>
        <translation>{path} nennt keine Ergebnisse: Die Zeitreihe ist nicht gefüllt.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>{path} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>Fill the series again.</source>
        <translation>Füllen Sie die Zeitreihe erneut.</translation>
    </message>
    <message>
        <source>The results have no band or index {name}: they have {names}.</source>
        <translation>Die Ergebnisse haben keinen Kanal oder Index {name}, sondern {names}.</translation>
    </message>
    <message>
        <source>Name one of these, or compute the index before, by fill or ndvi with --indices.</source>
        <translation>Nennen Sie einen davon, oder berechnen Sie den Index vorher, mit fill oder ndvi und --indices.</translation>
    </message>
    <message>
        <source>Parquet is written by the package pyarrow, which the engine&apos;s Python does not have.</source>
        <translation>Parquet wird mit dem Paket pyarrow geschrieben, das dem Python des Rechenkerns fehlt.</translation>
    </message>
    <message>
        <source>Install it (python -m pip install pyarrow), or write .csv or .gpkg.</source>
        <translation>Installieren Sie es (python -m pip install pyarrow), oder schreiben Sie .csv oder .gpkg.</translation>
    </message>
    <message>
        <source>{name} names no kind of picture that can be drawn.</source>
        <translation>{name} nennt keine Art von Bild, die gezeichnet werden kann.</translation>
    </message>
    <message>
        <source>Give a series or a result folder.</source>
        <translation>Geben Sie eine Zeitreihe oder einen Ergebnisordner an.</translation>
    </message>
    <message>
        <source>The land cover {path} does not exist.</source>
        <translation>Die Landbedeckung {path} existiert nicht.</translation>
    </message>
    <message>
        <source>The land cover {path} cannot be read: {error}.</source>
        <translation>Die Landbedeckung {path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads.</source>
        <translation>Geben Sie ein Raster an, das GDAL liest.</translation>
    </message>
    <message>
        <source>{path} does not look like land cover: it holds {count} different values.</source>
        <translation>{path} sieht nicht wie Landbedeckung aus: Es enthält {count} verschiedene Werte.</translation>
    </message>
    <message>
        <source>Give a raster of whole numbers from 0 to 255, a number a class.</source>
        <translation>Geben Sie ein Raster ganzer Zahlen von 0 bis 255 an, eine Zahl je Klasse.</translation>
    </message>
    <message>
        <source>There are no pictures to animate.</source>
        <translation>Es gibt keine Bilder für die Animation.</translation>
    </message>
    <message>
        <source>Give PNG files, or a folder that holds some.</source>
        <translation>Geben Sie PNG-Dateien an, oder einen Ordner damit.</translation>
    </message>
    <message>
        <source>{seconds:g} seconds a frame are too short for a GIF.</source>
        <translation>{seconds:g} Sekunden je Einzelbild sind für ein GIF zu kurz.</translation>
    </message>
    <message>
        <source>Give at least {least:g} seconds.</source>
        <translation>Geben Sie mindestens {least:g} Sekunden an.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Give PNG or JPEG pictures.</source>
        <translation>Geben Sie PNG- oder JPEG-Bilder an.</translation>
    </message>
    <message>
        <source>{path} is {width} x {height} pixels, the first frame {width_1} x {height_1}.</source>
        <translation>{path} hat {width} x {height} Pixel, das erste Einzelbild {width_1} x {height_1}.</translation>
    </message>
    <message>
        <source>Give frames of one size.</source>
        <translation>Geben Sie Einzelbilder gleicher Größe an.</translation>
    </message>
    <message>
        <source>A size of {size} pixels is too small.</source>
        <translation>Eine Größe von {size} Pixeln ist zu klein.</translation>
    </message>
    <message>
        <source>Choose a size of {least} pixels or more.</source>
        <translation>Wählen Sie eine Größe von {least} Pixeln oder mehr.</translation>
    </message>
    <message>
        <source>A series has two dates or more.</source>
        <translation>Eine Zeitreihe hat zwei oder mehr Termine.</translation>
    </message>
    <message>
        <source>Choose --dates 2 or more.</source>
        <translation>Wählen Sie --dates 2 oder mehr.</translation>
    </message>
    <message>
        <source>{bands} bands cannot be simulated.</source>
        <translation>{bands} Kanäle können nicht simuliert werden.</translation>
    </message>
    <message>
        <source>Choose --bands {few}, or {many} for red edge and short-wave infrared, too.</source>
        <translation>Wählen Sie --bands {few}, oder {many} auch für Red Edge und kurzwelliges Infrarot.</translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation>Es gibt keine Methode {name}.</translation>
    </message>
    <message>
        <source>Choose from {methods}.</source>
        <translation>Wählen Sie aus {methods}.</translation>
    </message>
    <message>
        <source>No part of the series is seen on {dates} dates or more: nothing can be hidden to try the methods.</source>
        <translation>Kein Teil der Zeitreihe ist an {dates} Terminen oder mehr zu sehen: Nichts kann verborgen werden, um die Methoden zu prüfen.</translation>
    </message>
    <message>
        <source>Too few pixels of the series are observed to hide some of them.</source>
        <translation>Zu wenige Pixel der Zeitreihe sind beobachtet, um einige davon zu verbergen.</translation>
    </message>
    <message>
        <source>Too little of the series is observed to hide some of it and still fill it: {well} of its {dates} dates are seen on {share:.0%} of the area or more.</source>
        <translation>Von der Zeitreihe ist zu wenig beobachtet, um etwas zu verbergen und trotzdem zu füllen: {well} ihrer {dates} Termine zeigen {share:.0%} des Gebiets oder mehr.</translation>
    </message>
    <message>
        <source>Add dates, or choose another area.</source>
        <translation>Fügen Sie Termine hinzu, oder wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>The report of an evaluation needs the package jinja2, which is not installed.</source>
        <translation>Der Bericht einer Bewertung braucht das Paket jinja2, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it (pip install -r requirements/evaluate.txt), or create the engine again in QGIS&apos;s options.</source>
        <translation>Installieren Sie es (pip install -r requirements/evaluate.txt), oder richten Sie den Rechenkern in den Optionen von QGIS neu ein.</translation>
    </message>
    <message>
        <source>{minutes} minutes are no time.</source>
        <translation>{minutes} Minuten sind keine Zeit.</translation>
    </message>
    <message>
        <source>Choose --minutes above 0.</source>
        <translation>Wählen Sie --minutes über 0.</translation>
    </message>
    <message>
        <source>{windows} windows are none.</source>
        <translation>{windows} Ausschnitte sind keine.</translation>
    </message>
    <message>
        <source>Choose --windows 1 or more.</source>
        <translation>Wählen Sie --windows 1 oder mehr.</translation>
    </message>
    <message>
        <source>Dates to hold out and future dates were asked for at once.</source>
        <translation>Zurückgehaltene und künftige Termine wurden zugleich verlangt.</translation>
    </message>
    <message>
        <source>Use --horizon to score held-out dates, or --dates or --steps to forecast future ones.</source>
        <translation>Nehmen Sie --horizon, um zurückgehaltene Termine zu bewerten, oder --dates oder --steps, um künftige vorherzusagen.</translation>
    </message>
    <message>
        <source>{date} cannot be forecast: the context reaches to {last}.</source>
        <translation>{date} kann nicht vorhergesagt werden: Die verwendeten Termine reichen bis {last}.</translation>
    </message>
    <message>
        <source>Forecast later dates, or end the context earlier with --until.</source>
        <translation>Sagen Sie spätere Termine voraus, oder beenden Sie die verwendeten früher mit --until.</translation>
    </message>
    <message>
        <source>The series is too short to forecast from: of its {count} dates ({span}), {context} are left as context; at least {least} are needed.</source>
        <translation>Die Zeitreihe ist zu kurz für eine Vorhersage: Von ihren {count} Terminen ({span}) bleiben {context} dafür; mindestens {least} werden gebraucht.</translation>
    </message>
    <message>
        <source>The series is too short to forecast from: of its {count} dates ({span}), {context} are left as context; at least {least} are needed and {held} to hold out.</source>
        <translation>Die Zeitreihe ist zu kurz für eine Vorhersage: Von ihren {count} Terminen ({span}) bleiben {context} dafür; mindestens {least} werden gebraucht und {held} zum Zurückhalten.</translation>
    </message>
    <message>
        <source>Give more dates, or change --context, --until or --horizon.</source>
        <translation>Geben Sie mehr Termine an, oder ändern Sie --context, --until oder --horizon.</translation>
    </message>
    <message>
        <source>The places show too little to learn from.</source>
        <translation>Die Orte zeigen zu wenig, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>Name more places, or clearer ones.</source>
        <translation>Nennen Sie mehr oder klarere Orte.</translation>
    </message>
    <message>
        <source>There is nothing to train on.</source>
        <translation>Es gibt nichts, womit trainiert werden kann.</translation>
    </message>
    <message>
        <source>Name folders of cubes or of dated rasters (--data).</source>
        <translation>Nennen Sie Ordner mit Würfeln oder datierten Rastern (--data).</translation>
    </message>
    <message>
        <source>Name folders of cubes, or a series of rasters.</source>
        <translation>Nennen Sie Ordner mit Würfeln oder eine Zeitreihe von Rastern.</translation>
    </message>
    <message>
        <source>There are no cubes (*.npz) in {paths}.</source>
        <translation>In {paths} gibt es keine Würfel (*.npz).</translation>
    </message>
    <message>
        <source>Name a folder of training cubes, or of dated rasters.</source>
        <translation>Nennen Sie einen Ordner mit Trainingswürfeln oder mit datierten Rastern.</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>den Daten</translation>
    </message>
    <message>
        <source>No place is called {name}.</source>
        <translation>Kein Ort heißt {name}.</translation>
    </message>
    <message>
        <source>There are {known}.</source>
        <translation>Vorhanden sind {known}.</translation>
    </message>
    <message>
        <source>All places are held out.</source>
        <translation>Alle Orte sind zurückgehalten.</translation>
    </message>
    <message>
        <source>Hold out fewer places.</source>
        <translation>Halten Sie weniger Orte zurück.</translation>
    </message>
    <message>
        <source>There is no {value}.</source>
        <translation>Es gibt kein {value}.</translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation>Verwenden Sie {known}.</translation>
    </message>
    <message>
        <source>There are {found} GPUs, not {asked}.</source>
        <translation>Es gibt {found} GPUs, nicht {asked}.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>The weights to start from are not of our own network.</source>
        <translation>Die Anfangsgewichte gehören nicht zu unserem eigenen Netz.</translation>
    </message>
    <message>
        <source>Use other weights or none.</source>
        <translation>Nehmen Sie andere Gewichte oder keine.</translation>
    </message>
    <message>
        <source>Make the index with: python -m model index CUBES --output FILE.json</source>
        <translation>Erstellen Sie den Index mit: python -m model index WÜRFEL --output DATEI.json</translation>
    </message>
    <message>
        <source>Choose another file, or use --overwrite.</source>
        <translation>Wählen Sie eine andere Datei, oder verwenden Sie --overwrite.</translation>
    </message>
    <message>
        <source>No window of {size} x {size} pixels is clear on {dates} dates in a row.</source>
        <translation>Kein Ausschnitt von {size} x {size} Pixeln ist an {dates} Terminen nacheinander wolkenfrei.</translation>
    </message>
    <message>
        <source>Use a smaller --size, fewer --dates, or more series.</source>
        <translation>Nehmen Sie eine kleinere --size, weniger --dates oder mehr Zeitreihen.</translation>
    </message>
    <message>
        <source>There are no clean windows to learn from.</source>
        <translation>Es gibt keine wolkenfreien Ausschnitte zum Lernen.</translation>
    </message>
    <message>
        <source>{path} is not an index of clean windows: {error}</source>
        <translation>{path} ist kein Index wolkenfreier Ausschnitte: {error}</translation>
    </message>
    <message>
        <source>There is no interrupted run in {folder}.</source>
        <translation>In {folder} gibt es keinen unterbrochenen Lauf.</translation>
    </message>
    <message>
        <source>Leave out --resume, or name the output folder and name of the run that was interrupted.</source>
        <translation>Lassen Sie --resume weg, oder nennen Sie Ausgabeordner und Namen des unterbrochenen Laufs.</translation>
    </message>
    <message>
        <source>The state in {folder} cannot be read: {error}</source>
        <translation>Der Stand in {folder} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>Train afresh.</source>
        <translation>Trainieren Sie neu.</translation>
    </message>
    <message>
        <source>The run in {folder} was made with other options: {options}.</source>
        <translation>Der Lauf in {folder} hatte andere Optionen: {options}.</translation>
    </message>
    <message>
        <source>Resume it with the options it was begun with, or train afresh without --resume.</source>
        <translation>Setzen Sie ihn mit den Optionen fort, mit denen er begonnen wurde, oder trainieren Sie ohne --resume neu.</translation>
    </message>
    <message>
        <source>{count} samples could not be made.</source>
        <translation>{count} Beispiele konnten nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The warnings name them; look at the places they come from.</source>
        <translation>Die Warnungen nennen sie; sehen Sie sich die Orte an, von denen sie stammen.</translation>
    </message>
    <message>
        <source>A detector&apos;s training cannot be resumed.</source>
        <translation>Das Training eines Detektors kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Leave out --resume.</source>
        <translation>Lassen Sie --resume weg.</translation>
    </message>
    <message>
        <source>The detector is trained on one device.</source>
        <translation>Der Detektor wird auf einem Gerät trainiert.</translation>
    </message>
    <message>
        <source>Leave out --devices.</source>
        <translation>Lassen Sie --devices weg.</translation>
    </message>
    <message>
        <source>The detector has no layers.</source>
        <translation>Der Detektor hat keine Schichten.</translation>
    </message>
    <message>
        <source>Name at least two widths.</source>
        <translation>Nennen Sie mindestens zwei Breiten.</translation>
    </message>
    <message>
        <source>Labels need {name}.</source>
        <translation>Die Kennzeichnung braucht {name}.</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment: pip install ukis-csmask onnxruntime</source>
        <translation>Installieren Sie es in die Python-Umgebung des Rechenkerns: pip install ukis-csmask onnxruntime</translation>
    </message>
    <message>
        <source>This ukis-csmask has other bands.</source>
        <translation>Dieses ukis-csmask hat andere Kanäle.</translation>
    </message>
    <message>
        <source>Install version 1.0.0.</source>
        <translation>Installieren Sie Version 1.0.0.</translation>
    </message>
    <message>
        <source>There is no reflectance in {path}.</source>
        <translation>In {path} gibt es keine Reflektanz.</translation>
    </message>
    <message>
        <source>Name cubes of reflectance.</source>
        <translation>Nennen Sie Würfel der Reflektanz.</translation>
    </message>
    <message>
        <source>The clear images hold {count} sharp patches of {size} x {size} pixels; the model of natural patches needs more than {least}.</source>
        <translation>Die klaren Bilder enthalten {count} scharfe Ausschnitte von {size} x {size} Pixeln; das Modell natürlicher Ausschnitte braucht mehr als {least}.</translation>
    </message>
    <message>
        <source>Give more or larger images without clouds.</source>
        <translation>Geben Sie mehr oder größere Bilder ohne Wolken an.</translation>
    </message>
    <message>
        <source>{path} is no model of natural patches: {error}.</source>
        <translation>{path} ist kein Modell natürlicher Ausschnitte: {error}.</translation>
    </message>
    <message>
        <source>Fit one on clear images.</source>
        <translation>Passen Sie eines an klare Bilder an.</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {reason}</source>
        <translation>Die Gewichte {path} können nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The weights {path} hold no state dict.</source>
        <translation>Die Gewichte {path} enthalten kein State Dict.</translation>
    </message>
    <message>
        <source>Give a state dict, saved as .safetensors or by torch.save.</source>
        <translation>Geben Sie ein State Dict an, als .safetensors oder mit torch.save gespeichert.</translation>
    </message>
    <message>
        <source>The weights {path} do not fit: {wrong}.</source>
        <translation>Die Gewichte {path} passen nicht: {wrong}.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>Give the state dict of LPIPS on AlexNet, the convolutions and the linear layers in one file.</source>
        <translation>Geben Sie das State Dict von LPIPS auf AlexNet an, Faltungen und lineare Schichten in einer Datei.</translation>
    </message>
    <message>
        <source>Give the state dict of Inception-v3 with torchvision&apos;s names.</source>
        <translation>Geben Sie das State Dict von Inception-v3 mit den Namen von torchvision an.</translation>
    </message>
    <message>
        <source>Take a smaller step, or say where the dates begin and end (--start, --end).</source>
        <translation>Nehmen Sie einen kleineren Abstand, oder geben Sie an, wo die Termine anfangen und enden (--start, --end).</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{number} (first in {name})</source>
        <translation>{number} (zuerst in {name})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{path} names no date.</source>
        <translation>{path} nennt keine Termine.</translation>
    </message>
    <message>
        <source>Write a date a line, such as 2022-06-10.</source>
        <translation>Schreiben Sie ein Datum je Zeile, etwa 2022-06-10.</translation>
    </message>
    <message>
        <source>Leave it out (--start and --end bound regular dates), or add images near it.</source>
        <translation>Lassen Sie es weg (--start und --end begrenzen regelmäßige Termine), oder fügen Sie Bilder in der Nähe hinzu.</translation>
    </message>
    <message>
        <source>{path} cannot be read as text ({error}).</source>
        <translation>{path} kann nicht als Text gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds &apos;{word}&apos;, which is no date.</source>
        <translation>Zeile {number} von {path} enthält „{word}“, das kein Datum ist.</translation>
    </message>
    <message>
        <source>What was estimated for {dates} is no finite number at row {row_off}, column {col_off}.</source>
        <translation>Was für {dates} geschätzt wurde, ist in Zeile {row_off}, Spalte {col_off} keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Use other weights, --precision float32, or --method regression.</source>
        <translation>Nehmen Sie andere Gewichte, --precision float32 oder --method regression.</translation>
    </message>
    <message>
        <source>{series} would be replaced, but this command has not written it.</source>
        <translation>{series} würde ersetzt, doch dieser Befehl hat die Datei nicht geschrieben.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move that file away.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, oder verschieben Sie diese Datei.</translation>
    </message>
    <message>
        <source>The output folder {output} is also the input.</source>
        <translation>Der Ausgabeordner {output} ist zugleich die Eingabe.</translation>
    </message>
    <message>
        <source>Choose another output folder: the input would be overwritten.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner: Die Eingabe würde überschrieben.</translation>
    </message>
    <message>
        <source>{path} would be replaced, but the program has not written it.</source>
        <translation>{path} würde ersetzt, doch das Programm hat die Datei nicht geschrieben.</translation>
    </message>
    <message>
        <source>Choose another output: the input would be lost.</source>
        <translation>Wählen Sie eine andere Ausgabe: Die Eingabe ginge verloren.</translation>
    </message>
    <message>
        <source>A netCDF cube is written by the package netCDF4, which is not installed.</source>
        <translation>Ein netCDF-Würfel wird mit dem Paket netCDF4 geschrieben, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python: &quot;{executable}&quot; -m pip install netCDF4. Or write Zarr (--format zarr), which needs no package.</source>
        <translation>Installieren Sie es in das Python des Rechenkerns: &quot;{executable}&quot; -m pip install netCDF4. Oder schreiben Sie Zarr (--format zarr), das kein Paket braucht.</translation>
    </message>
    <message>
        <source>The grid is rotated: a cube has one x a column and one y a row.</source>
        <translation>Das Gitter ist gedreht: Ein Würfel hat ein x je Spalte und ein y je Zeile.</translation>
    </message>
    <message>
        <source>Choose --format geotiff or stack, or name a raster that is not rotated with --grid.</source>
        <translation>Wählen Sie --format geotiff oder stack, oder nennen Sie mit --grid ein nicht gedrehtes Raster.</translation>
    </message>
    <message>
        <source>The output folder {output} already holds results ({name}).</source>
        <translation>Der Ausgabeordner {output} enthält schon Ergebnisse ({name}).</translation>
    </message>
    <message>
        <source>Choose another folder, or allow overwriting (--overwrite).</source>
        <translation>Wählen Sie einen anderen Ordner, oder erlauben Sie das Überschreiben (--overwrite).</translation>
    </message>
    <message>
        <source>Another run{holder} is writing to {folder}.</source>
        <translation>Ein anderer Lauf{holder} schreibt in {folder}.</translation>
    </message>
    <message>
        <source>{path} would be replaced or removed, but it is also an input.</source>
        <translation>{path} würde ersetzt oder entfernt, ist aber auch eine Eingabe.</translation>
    </message>
    <message>
        <source>{path} would be replaced or removed, but it is {found}.</source>
        <translation>{path} würde ersetzt oder entfernt, ist aber {found}.</translation>
    </message>
    <message>
        <source>{name} has the bands {listed}, but {name_2} has {listed_2}.</source>
        <translation>{name} hat die Kanäle {listed}, aber {name_2} hat {listed_2}.</translation>
    </message>
    <message>
        <source>Fill them apart, or say with --bands which all of them have.</source>
        <translation>Füllen Sie sie getrennt, oder geben Sie mit --bands an, welche alle haben.</translation>
    </message>
    <message>
        <source>This needs blue, green, red and near infrared alone, not {listed}.</source>
        <translation>Dies braucht allein Blau, Grün, Rot und nahes Infrarot, nicht {listed}.</translation>
    </message>
    <message>
        <source>The extent and the area do not overlap.</source>
        <translation>Die Ausdehnung und das Gebiet überlappen nicht.</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation>Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>No polygon of the area lies in the extent.</source>
        <translation>Kein Polygon des Gebiets liegt in der Ausdehnung.</translation>
    </message>
    <message>
        <source>{what} lies beyond all numbers.</source>
        <translation>{what} liegt jenseits aller Zahlen.</translation>
    </message>
    <message>
        <source>Choose an area on the images.</source>
        <translation>Wählen Sie ein Gebiet auf den Bildern.</translation>
    </message>
    <message>
        <source>{what} does not overlap the images.</source>
        <translation>{what} überlappt nicht mit den Bildern.</translation>
    </message>
    <message>
        <source>Choose an area on the images, or none to fill all.</source>
        <translation>Wählen Sie ein Gebiet auf den Bildern, oder keines, um alles zu füllen.</translation>
    </message>
    <message>
        <source>The extent &apos;{extent}&apos; covers nothing.</source>
        <translation>Die Ausdehnung „{extent}“ umfasst nichts.</translation>
    </message>
    <message>
        <source>Write left,bottom,right,top, if need be with a CRS behind: 7.1,44.2,7.3,44.4,EPSG:4326.</source>
        <translation>Schreiben Sie links,unten,rechts,oben, bei Bedarf mit dem KBS dahinter: 7.1,44.2,7.3,44.4,EPSG:4326.</translation>
    </message>
    <message>
        <source>{path} holds no polygon, or only empty ones.</source>
        <translation>{path} enthält kein Polygon, oder nur leere.</translation>
    </message>
    <message>
        <source>Give a GeoJSON file of polygons; QGIS and ogr2ogr write it from any vector layer.</source>
        <translation>Geben Sie eine GeoJSON-Datei mit Polygonen an; QGIS und ogr2ogr schreiben sie aus jedem Vektorlayer.</translation>
    </message>
    <message>
        <source>&apos;{extent}&apos; is not an extent.</source>
        <translation>„{extent}“ ist keine Ausdehnung.</translation>
    </message>
    <message>
        <source>The extent &apos;{extent}&apos; has no place in the coordinates of the images.</source>
        <translation>Die Ausdehnung „{extent}“ hat keinen Ort in den Koordinaten der Bilder.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an area: {name}: {error}.</source>
        <translation>{path} kann nicht als Gebiet gelesen werden: {name}: {error}.</translation>
    </message>
    <message>
        <source>The area has no place in the coordinates of the images.</source>
        <translation>Das Gebiet hat keinen Ort in den Koordinaten der Bilder.</translation>
    </message>
    <message>
        <source>{path} holds one layer for each of {number} dates, but does not say of which band.</source>
        <translation>{path} enthält eine Ebene für jeden von {number} Terminen, sagt aber nicht, von welchem Kanal.</translation>
    </message>
    <message>
        <source>Put the band into the file&apos;s name, such as B02_2023.tif, and give a file for each of the four bands.</source>
        <translation>Schreiben Sie den Kanal in den Dateinamen, etwa B02_2023.tif, und geben Sie eine Datei für jeden der vier Kanäle an.</translation>
    </message>
    <message>
        <source>{path} holds {count} bands, too many for one run.</source>
        <translation>{path} enthält {count} Kanäle, zu viele für einen Lauf.</translation>
    </message>
    <message>
        <source>Say with --bands which to take, {most_bands} at most.</source>
        <translation>Geben Sie mit --bands an, welche zu nehmen sind, höchstens {most_bands}.</translation>
    </message>
    <message>
        <source>{path} is a picture for display: it has no near infrared, and no reflectance.</source>
        <translation>{path} ist ein Bild zur Anzeige: Es hat kein nahes Infrarot und keine Reflektanz.</translation>
    </message>
    <message>
        <source>Take the rasters of its bands B02, B03, B04 and B08 instead: they lie beside it in the same product.</source>
        <translation>Nehmen Sie stattdessen die Raster seiner Kanäle B02, B03, B04 und B08: Sie liegen daneben im selben Produkt.</translation>
    </message>
    <message>
        <source>{paths} and the rasters with it do not hold {wanted}.</source>
        <translation>{paths} und die Raster dabei enthalten {wanted} nicht.</translation>
    </message>
    <message>
        <source>Give one raster for each of the bands.</source>
        <translation>Geben Sie ein Raster für jeden der Kanäle an.</translation>
    </message>
    <message>
        <source>{path} has no bands {wanted}; it has: {names}.</source>
        <translation>{path} hat keine Kanäle {wanted}, sondern: {names}.</translation>
    </message>
    <message>
        <source>It seems to hold several dates: save each date as a raster of its own (Raster &gt; Conversion &gt; Translate).</source>
        <translation>Es scheint mehrere Termine zu enthalten: Speichern Sie jeden Termin als eigenes Raster (Raster &gt; Konvertierung &gt; Umwandeln).</translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold {names}.</source>
        <translation>{path} und die Raster desselben Bildes enthalten {names}.</translation>
    </message>
    <message>
        <source>Give {four} of every date, or say with --bands which bands to take, or all.</source>
        <translation>Geben Sie {four} jedes Termins an, oder mit --bands, welche Kanäle zu nehmen sind, oder all.</translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold {names}; wanted are {listed}.</source>
        <translation>{path} und die Raster desselben Bildes enthalten {names}; gewünscht sind {listed}.</translation>
    </message>
    <message>
        <source>Give rasters of all of these bands for every date.</source>
        <translation>Geben Sie für jeden Termin Raster aller dieser Kanäle an.</translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold only {names}; four bands are needed.</source>
        <translation>{path} und die Raster desselben Bildes enthalten nur {names}; vier Kanäle werden benötigt.</translation>
    </message>
    <message>
        <source>The time axis {name} of {path} cannot be read: {value}{unit}{calendar}.</source>
        <translation>Die Zeitachse {name} von {path} kann nicht gelesen werden: {value}{unit}{calendar}.</translation>
    </message>
    <message>
        <source>Write its times as CF has it, such as &quot;days since 1970-01-01&quot;, in the standard calendar.</source>
        <translation>Schreiben Sie ihre Zeiten nach CF, etwa als &quot;days since 1970-01-01&quot;, im Standardkalender.</translation>
    </message>
    <message>
        <source>Coarse rasters help with these four bands only.</source>
        <translation>Grobe Raster helfen nur bei diesen vier Kanälen.</translation>
    </message>
    <message>
        <source>Leave --coarse out, or fill blue, green, red and near infrared alone.</source>
        <translation>Lassen Sie --coarse weg, oder füllen Sie nur Blau, Grün, Rot und nahes Infrarot.</translation>
    </message>
    <message>
        <source>There is no folder {folder} of coarse rasters.</source>
        <translation>Es gibt keinen Ordner {folder} mit groben Rastern.</translation>
    </message>
    <message>
        <source>See docs/coarse.md for which rasters fit, or leave --coarse out.</source>
        <translation>Welche Raster passen, steht in docs/coarse.md; oder lassen Sie --coarse weg.</translation>
    </message>
    <message>
        <source>No coarse raster in {folder} overlaps the series.</source>
        <translation>Kein grobes Raster in {folder} überlappt mit der Zeitreihe.</translation>
    </message>
    <message>
        <source>Give coarse rasters of the place of the series, or leave --coarse out.</source>
        <translation>Geben Sie grobe Raster vom Ort der Zeitreihe an, oder lassen Sie --coarse weg.</translation>
    </message>
    <message>
        <source>The rasters in {folder} are hardly coarser than those of the series.</source>
        <translation>Die Raster in {folder} sind kaum gröber als die der Zeitreihe.</translation>
    </message>
    <message>
        <source>Give such rasters as inputs, together with the series.</source>
        <translation>Geben Sie solche Raster als Eingaben an, zusammen mit der Zeitreihe.</translation>
    </message>
    <message>
        <source>{path} holds no variable with rows and columns that can be read{detail}.</source>
        <translation>{path} enthält keine lesbare Variable mit Zeilen und Spalten{detail}.</translation>
    </message>
    <message>
        <source>Give a cube with the dimensions time, y and x, and a variable or a layer for each band.</source>
        <translation>Geben Sie einen Würfel mit den Dimensionen time, y und x an, und einer Variablen oder Ebene je Kanal.</translation>
    </message>
    <message>
        <source>{path} does not say its coordinate reference system.</source>
        <translation>{path} nennt kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Write it with its reference system: in xarray with rioxarray, ds.rio.write_crs(&quot;EPSG:32632&quot;).</source>
        <translation>Schreiben Sie es mit Bezugssystem: in xarray mit rioxarray, ds.rio.write_crs(&quot;EPSG:32632&quot;).</translation>
    </message>
    <message>
        <source>{file} holds no image of {key}.</source>
        <translation>{file} enthält kein Bild von {key}.</translation>
    </message>
    <message>
        <source>Give the file itself to see its dates.</source>
        <translation>Geben Sie die Datei selbst an, um ihre Termine zu sehen.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check the path, or select the layer again.</source>
        <translation>Prüfen Sie den Pfad, oder wählen Sie den Layer erneut.</translation>
    </message>
    <message>
        <source>{path} is a Zarr store of format 3 that cannot be read here.</source>
        <translation>{path} ist ein Zarr-Speicher im Format 3, der hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Write it as Zarr format 2, with to_zarr(..., zarr_format=2), or as netCDF, with to_netcdf(&quot;cube.nc&quot;).</source>
        <translation>Schreiben Sie ihn als Zarr-Format 2, mit to_zarr(..., zarr_format=2), oder als netCDF, mit to_netcdf(&quot;cube.nc&quot;).</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a cube ({error}).</source>
        <translation>{path} kann nicht als Würfel geöffnet werden ({error}).</translation>
    </message>
    <message>
        <source>Copy or download it again; a Zarr store is a folder, with all that is in it.</source>
        <translation>Kopieren Sie ihn erneut oder laden Sie ihn erneut herunter; ein Zarr-Speicher ist ein Ordner, mit allem, was darin ist.</translation>
    </message>
    <message>
        <source>In {path} the last dimensions of {name} are not rows, columns.</source>
        <translation>In {path} sind die letzten Dimensionen von {name} nicht Zeilen, Spalten.</translation>
    </message>
    <message>
        <source>Reorder it, with transpose(&quot;time&quot;, &quot;y&quot;, &quot;x&quot;) in xarray, and write it anew.</source>
        <translation>Ordnen Sie sie um, in xarray mit transpose(&quot;time&quot;, &quot;y&quot;, &quot;x&quot;), und schreiben Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{path} was put together from images of {first} to {last}, so that it has no date of its own.</source>
        <translation>{path} wurde aus Bildern vom {first} bis zum {last} zusammengesetzt und hat daher kein eigenes Datum.</translation>
    </message>
    <message>
        <source>Download single days; or give it a date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>Laden Sie einzelne Tage herunter, oder geben Sie ein Datum in einer series.json oder in den Layereigenschaften von QGIS an.</translation>
    </message>
    <message>
        <source>{path} is of the format {driver}, which may fetch what it shows from elsewhere.</source>
        <translation>{path} hat das Format {driver}, das seinen Inhalt von anderswo holen kann.</translation>
    </message>
    <message>
        <source>Give a GeoTIFF, or set the environment variable {drivers_variable}={driver}.</source>
        <translation>Geben Sie ein GeoTIFF an, oder setzen Sie die Umgebungsvariable {drivers_variable}={driver}.</translation>
    </message>
    <message>
        <source>{path} lies in too many virtual rasters.</source>
        <translation>{path} liegt in zu vielen virtuellen Rastern.</translation>
    </message>
    <message>
        <source>Check which file names which.</source>
        <translation>Prüfen Sie, welche Datei welche nennt.</translation>
    </message>
    <message>
        <source>{named_in} names a place in the network: {name}.</source>
        <translation>{named_in} nennt einen Ort im Netzwerk: {name}.</translation>
    </message>
    <message>
        <source>Give that place yourself, or, if you trust the file, --external or {external}=1.</source>
        <translation>Geben Sie diesen Ort selbst an, oder, wenn Sie der Datei vertrauen, --external oder {external}=1.</translation>
    </message>
    <message>
        <source>{path} is not a virtual raster that can be read ({error}).</source>
        <translation>{path} ist kein lesbares virtuelles Raster ({error}).</translation>
    </message>
    <message>
        <source>Make the virtual raster again, for example with gdalbuildvrt.</source>
        <translation>Erstellen Sie das virtuelle Raster neu, zum Beispiel mit gdalbuildvrt.</translation>
    </message>
    <message>
        <source>{path} shows the bytes of {name}, which lies outside of its folder.</source>
        <translation>{path} zeigt die Bytes von {name}, das außerhalb seines Ordners liegt.</translation>
    </message>
    <message>
        <source>Put both into one folder, or, if you trust the file, set {external}=1 or give --external.</source>
        <translation>Legen Sie beide in einen Ordner, oder, wenn Sie der Datei vertrauen, setzen Sie {external}=1 oder geben Sie --external an.</translation>
    </message>
    <message>
        <source>{path} seems to hold {no_reflectance}, not reflectance.</source>
        <translation>{path} scheint {no_reflectance} zu enthalten, keine Reflektanz.</translation>
    </message>
    <message>
        <source>Take the surface reflectance (Level 2, SR) of the same images; or, if these are, say so with --scale.</source>
        <translation>Nehmen Sie die Oberflächenreflektanz (Level 2, SR) derselben Bilder; oder, wenn diese es sind, sagen Sie es mit --scale.</translation>
    </message>
    <message>
        <source>No date was found for {path}: neither in its metadata nor in its name or folder.</source>
        <translation>Für {path} wurde kein Datum gefunden: weder in den Metadaten noch im Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Put it in the file name (S2_20220607.tif), or give it in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>Schreiben Sie es in den Dateinamen (S2_20220607.tif), oder geben Sie es in einer series.json oder in den Layereigenschaften von QGIS an.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers, not reflectance.</source>
        <translation>{path} enthält komplexe Zahlen, keine Reflektanz.</translation>
    </message>
    <message>
        <source>Give rasters of reflectance, for example of the type uint16 or float32.</source>
        <translation>Geben Sie Raster der Reflektanz an, zum Beispiel vom Typ uint16 oder float32.</translation>
    </message>
    <message>
        <source>Say with --{what} what it is, or correct the file with gdal_edit.py -a_{what}.</source>
        <translation>Geben Sie den Wert mit --{what} an, oder berichtigen Sie die Datei mit gdal_edit.py -a_{what}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, or no position on the ground.</source>
        <translation>{path} hat kein Koordinatenbezugssystem oder keine Lage auf dem Boden.</translation>
    </message>
    <message>
        <source>Assign it in QGIS (Raster &gt; Projections &gt; Assign Projection) or with gdal_edit.py -a_srs.</source>
        <translation>Weisen Sie es in QGIS (Raster &gt; Projektionen &gt; Projektion zuweisen) oder mit gdal_edit.py -a_srs zu.</translation>
    </message>
    <message>
        <source>Fill an index in a run of its own: --bands with its name or number alone.</source>
        <translation>Füllen Sie einen Index in einem eigenen Lauf: --bands mit seinem Namen oder seiner Nummer allein.</translation>
    </message>
    <message>
        <source>{name}: {outside:.0%} of the values of {name_2} lie outside of its valid range, {low:g} to {high:g}; most are {low_2:.4g} to {high_2:.4g}.</source>
        <translation>{name}: {outside:.0%} der Werte von {name_2} liegen außerhalb des gültigen Bereichs, {low:g} bis {high:g}; die meisten liegen bei {low_2:.4g} bis {high_2:.4g}.</translation>
    </message>
    <message>
        <source>Say with --scale and --offset how numbers turn into values, or with --range which values are valid.</source>
        <translation>Geben Sie mit --scale und --offset an, wie aus Zahlen Werte werden, oder mit --range, welche Werte gültig sind.</translation>
    </message>
    <message>
        <source>The range {valid_range:g} to {valid_range_2:g} is empty.</source>
        <translation>Der Bereich {valid_range:g} bis {valid_range_2:g} ist leer.</translation>
    </message>
    <message>
        <source>Give the least and the largest value, for example --range 0,8.</source>
        <translation>Geben Sie den kleinsten und den größten Wert an, zum Beispiel --range 0,8.</translation>
    </message>
    <message>
        <source>The path of an input is neither a text nor a list of texts: {entry}.</source>
        <translation>Der Pfad einer Eingabe ist weder ein Text noch eine Liste von Texten: {entry}.</translation>
    </message>
    <message>
        <source>Write &quot;path&quot;: &quot;image.tif&quot;, or &quot;paths&quot;: [&quot;red.tif&quot;, &quot;green.tif&quot;].</source>
        <translation>Schreiben Sie &quot;path&quot;: &quot;image.tif&quot;, oder &quot;paths&quot;: [&quot;red.tif&quot;, &quot;green.tif&quot;].</translation>
    </message>
    <message>
        <source>An input has no path: {entry}.</source>
        <translation>Eine Eingabe hat keinen Pfad: {entry}.</translation>
    </message>
    <message>
        <source>Give it a &quot;path&quot; or &quot;paths&quot;.</source>
        <translation>Geben Sie ihr einen &quot;path&quot; oder &quot;paths&quot;.</translation>
    </message>
    <message>
        <source>Write dates as YYYY-MM-DD.</source>
        <translation>Schreiben Sie jedes Datum als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>There is no raster in {path}.</source>
        <translation>In {path} gibt es kein Raster.</translation>
    </message>
    <message>
        <source>Give a zip with rasters or a .SAFE product in it, or unpack it first.</source>
        <translation>Geben Sie eine ZIP-Datei mit Rastern oder einem .SAFE-Produkt an, oder entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>There is no raster in the folder {folder}.</source>
        <translation>Im Ordner {folder} gibt es kein Raster.</translation>
    </message>
    <message>
        <source>Give a folder with rasters or .SAFE products in it, or the rasters themselves.</source>
        <translation>Geben Sie einen Ordner mit Rastern oder .SAFE-Produkten an, oder die Raster selbst.</translation>
    </message>
    <message>
        <source>{path} names itself, or lies in too many other series files.</source>
        <translation>{path} nennt sich selbst, oder liegt in zu vielen anderen Zeitreihendateien.</translation>
    </message>
    <message>
        <source>A series file holds {{&quot;version&quot;: 1, &quot;inputs&quot;: [{{&quot;path&quot;: ..., &quot;date&quot;: ...}}, ...]}}.</source>
        <translation>Eine Zeitreihendatei enthält {{&quot;version&quot;: 1, &quot;inputs&quot;: [{{&quot;path&quot;: ..., &quot;date&quot;: ...}}, ...]}}.</translation>
    </message>
    <message>
        <source>{path} is not a series file of version {series_version}.</source>
        <translation>{path} ist keine Zeitreihendatei der Version {series_version}.</translation>
    </message>
    <message>
        <source>The inputs in {path} are not all paths or objects.</source>
        <translation>Die Eingaben in {path} sind nicht alle Pfade oder Objekte.</translation>
    </message>
    <message>
        <source>{path} names no inputs.</source>
        <translation>{path} nennt keine Eingaben.</translation>
    </message>
    <message>
        <source>{listed} are not 1 to {most_bands} different bands.</source>
        <translation>{listed} sind nicht 1 bis {most_bands} verschiedene Kanäle.</translation>
    </message>
    <message>
        <source>Name blue, green, red and near infrared in this order, for example B02,B03,B04,B08 or 2,3,4,8; or other bands, one to {most_bands}; or all.</source>
        <translation>Nennen Sie Blau, Grün, Rot und nahes Infrarot in dieser Reihenfolge, zum Beispiel B02,B03,B04,B08 oder 2,3,4,8; oder andere Kanäle, einen bis {most_bands}; oder all.</translation>
    </message>
    <message>
        <source>The scale {scale} is not above 0 and up to 1.</source>
        <translation>Die Skalierung {scale} muss über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>The scale turns numbers in the file into reflectance; 0.0001 is usual for Sentinel-2.</source>
        <translation>Die Skalierung macht aus den Zahlen der Datei Reflektanz; 0.0001 ist bei Sentinel-2 üblich.</translation>
    </message>
    <message>
        <source>The offset {offset} is not between -1 and 1.</source>
        <translation>Der Offset {offset} muss zwischen -1 und 1 liegen.</translation>
    </message>
    <message>
        <source>The offset is added after scaling, in reflectance: -0.1 for Sentinel-2 from baseline 04.00 on.</source>
        <translation>Der Offset wird nach der Skalierung addiert, in Reflektanz: -0.1 für Sentinel-2 ab Baseline 04.00.</translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON ({error}).</source>
        <translation>{path} kann nicht als JSON gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The {key} in {path} are no list.</source>
        <translation>{key} in {path} ist keine Liste.</translation>
    </message>
    <message>
        <source>{path} is no mask of {path_2}: {reason}.</source>
        <translation>{path} ist keine Maske von {path_2}: {reason}.</translation>
    </message>
    <message>
        <source>Name another mask, or none (--mask &quot;none&quot;).</source>
        <translation>Nennen Sie eine andere Maske, oder keine (--mask &quot;none&quot;).</translation>
    </message>
    <message>
        <source>No mask that matches {wanted} belongs to {path}.</source>
        <translation>Zu {path} gehört keine Maske, die zu {wanted} passt.</translation>
    </message>
    <message>
        <source>Give a file-name pattern such as &quot;*_SCL*&quot;, a band name or index of the raster, or &quot;none&quot;.</source>
        <translation>Geben Sie ein Muster der Dateinamen wie &quot;*_SCL*&quot;, einen Namen oder eine Nummer eines Kanals des Rasters, oder &quot;none&quot; an.</translation>
    </message>
    <message>
        <source>{mask} holds classes of Fmask, which differ from program to program: it is not known which of {values} are cloud.</source>
        <translation>{mask} enthält Klassen von Fmask, die je nach Programm verschieden sind: Es ist nicht bekannt, welche von {values} Wolken sind.</translation>
    </message>
    <message>
        <source>Say with --mask and --mask-values which values are not usable.</source>
        <translation>Geben Sie mit --mask und --mask-values an, welche Werte nicht nutzbar sind.</translation>
    </message>
    <message>
        <source>{path} has no band {index} to use as mask; it has {count}.</source>
        <translation>{path} hat keinen Kanal {index} als Maske, sondern {count}.</translation>
    </message>
    <message>
        <source>Give the mask&apos;s band counted from 1, its name, or a file.</source>
        <translation>Geben Sie den Kanal der Maske von 1 an gezählt, seinen Namen oder eine Datei an.</translation>
    </message>
    <message>
        <source>{path} is damaged or incomplete (its header claims more data than the file has).</source>
        <translation>{path} ist beschädigt oder unvollständig (der Dateikopf verspricht mehr Daten, als die Datei hat).</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieren Sie die Datei erneut oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Give images of at least {minimum_dates} dates; more dates fill better.</source>
        <translation>Geben Sie Bilder von mindestens {minimum_dates} Terminen an; mehr Termine füllen besser.</translation>
    </message>
    <message>
        <source>Check what the mask values mean (--mask-values, --mask-clear), or use no mask (--mask &quot;none&quot;).</source>
        <translation>Prüfen Sie, was die Maskenwerte bedeuten (--mask-values, --mask-clear), oder nehmen Sie keine Maske (--mask &quot;none&quot;).</translation>
    </message>
    <message>
        <source>No input was given.</source>
        <translation>Es wurde keine Eingabe angegeben.</translation>
    </message>
    <message>
        <source>Give rasters of several dates, or a folder of them.</source>
        <translation>Geben Sie Raster mehrerer Termine an, oder einen Ordner damit.</translation>
    </message>
    <message>
        <source>Give rasters with blue, green, red and near infrared, or one raster a band; or say --bands all.</source>
        <translation>Geben Sie Raster mit Blau, Grün, Rot und nahem Infrarot an, oder ein Raster je Kanal; oder --bands all.</translation>
    </message>
    <message>
        <source>{wanted} has no grid to use: it lacks a coordinate reference system.</source>
        <translation>{wanted} hat kein verwendbares Gitter: Es fehlt ein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Name a raster with a coordinate reference system, or one of the dates.</source>
        <translation>Nennen Sie ein Raster mit Koordinatenbezugssystem, oder einen der Termine.</translation>
    </message>
    <message>
        <source>No pixel in the area is observed on any date.</source>
        <translation>Kein Pixel im Gebiet ist an irgendeinem Termin beobachtet.</translation>
    </message>
    <message>
        <source>Choose another area: this one is under cloud, or beyond the edge of the data, on every date.</source>
        <translation>Wählen Sie ein anderes Gebiet: Dieses liegt an jedem Termin unter Wolken oder außerhalb der Daten.</translation>
    </message>
    <message>
        <source>{paths} does not overlap the area of {others}.</source>
        <translation>{paths} überlappt nicht mit dem Gebiet von {others}.</translation>
    </message>
    <message>
        <source>Leave it out, or check its coordinate reference system and position.</source>
        <translation>Lassen Sie es weg, oder prüfen Sie Koordinatenbezugssystem und Lage.</translation>
    </message>
    <message>
        <source>{path} is not a raster that can be opened ({error}).</source>
        <translation>{path} ist kein Raster, das sich öffnen lässt ({error}).</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF or JPEG 2000, or a folder of them.</source>
        <translation>Geben Sie ein Raster an, das GDAL liest, zum Beispiel ein GeoTIFF oder JPEG 2000, oder einen Ordner damit.</translation>
    </message>
    <message>
        <source>{path} cannot be read; it is damaged or incomplete ({value}).</source>
        <translation>{path} kann nicht gelesen werden; die Datei ist beschädigt oder unvollständig ({value}).</translation>
    </message>
    <message>
        <source>The name of {path} is not text that GDAL can open.</source>
        <translation>Der Name von {path} ist kein Text, den GDAL öffnen kann.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>{path} {what}.</source>
        <translation>{path} {what}.</translation>
    </message>
    <message>
        <source>{path} is not a raster.</source>
        <translation>{path} ist kein Raster.</translation>
    </message>
    <message>
        <source>It is a pointer left by git-lfs; get the file itself with: git lfs pull</source>
        <translation>Es ist ein Verweis, den git-lfs hinterlassen hat; holen Sie die Datei selbst mit: git lfs pull</translation>
    </message>
    <message>
        <source>{path} is not a raster but a NumPy file.</source>
        <translation>{path} ist kein Raster, sondern eine NumPy-Datei.</translation>
    </message>
    <message>
        <source>Turn an EarthNet minicube into dated rasters first, with the import command.</source>
        <translation>Wandeln Sie einen EarthNet-Minicube zuerst mit dem Befehl import in datierte Raster um.</translation>
    </message>
    <message>
        <source>{path} has no bands of its own.</source>
        <translation>{path} hat keine eigenen Kanäle.</translation>
    </message>
    <message>
        <source>{path} holds no image bands.</source>
        <translation>{path} enthält keine Bildkanäle.</translation>
    </message>
    <message>
        <source>The product needs B02, B03, B04 and B08 under GRANULE/*/IMG_DATA; download it again if they are absent.</source>
        <translation>Das Produkt braucht B02, B03, B04 und B08 unter GRANULE/*/IMG_DATA; laden Sie es erneut herunter, wenn sie fehlen.</translation>
    </message>
    <message>
        <source>The date {date} of {path} is not a date.</source>
        <translation>Das Datum {date} von {path} ist kein Datum.</translation>
    </message>
    <message>
        <source>Only one date was given: {date} ({names}).</source>
        <translation>Es wurde nur ein Termin angegeben: {date} ({names}).</translation>
    </message>
    <message>
        <source>Only {count} dates were given.</source>
        <translation>Es wurden nur {count} Termine angegeben.</translation>
    </message>
    <message>
        <source>{hint} All {count} images have this date (from: {source}); if that is wrong, give each its own.</source>
        <translation>{hint} Alle {count} Bilder haben dieses Datum (aus: {source}); falls das falsch ist, geben Sie jedem sein eigenes.</translation>
    </message>
    <message>
        <source>Leave out --bands and --range.</source>
        <translation>Lassen Sie --bands und --range weg.</translation>
    </message>
    <message>
        <source>Only fill, ndvi and evaluate take a series without them.</source>
        <translation>Nur fill, ndvi und evaluate nehmen eine Zeitreihe ohne sie an.</translation>
    </message>
    <message>
        <source>Give one of its parts: {names}</source>
        <translation>Geben Sie einen ihrer Teile an: {names}</translation>
    </message>
    <message>
        <source>Give a raster with bands.</source>
        <translation>Geben Sie ein Raster mit Kanälen an.</translation>
    </message>
    <message>
        <source>Say with --bands which bands they are, by name or by index: for example 2,3,4,8; or all.</source>
        <translation>Geben Sie mit --bands an, welche Kanäle es sind, mit Namen oder Nummer: zum Beispiel 2,3,4,8; oder all.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a minicube{detail}.</source>
        <translation>{path} kann nicht als Minicube gelesen werden{detail}.</translation>
    </message>
    <message>
        <source>Give an EarthNet minicube (.npz or .nc); download it again if it may be incomplete.</source>
        <translation>Geben Sie einen EarthNet-Minicube (.npz oder .nc) an; laden Sie ihn erneut herunter, wenn er unvollständig sein könnte.</translation>
    </message>
    <message>
        <source>{path} holds {names}: neither format of minicube that is known.</source>
        <translation>{path} enthält {names}: keines der beiden bekannten Formate von Minicubes.</translation>
    </message>
    <message>
        <source>An EarthNet2021 minicube holds an array named highresdynamic.</source>
        <translation>Ein EarthNet2021-Minicube enthält ein Array namens highresdynamic.</translation>
    </message>
    <message>
        <source>{path} holds {names}: no series of the four bands.</source>
        <translation>{path} enthält {names}: keine Zeitreihe der vier Kanäle.</translation>
    </message>
    <message>
        <source>A cube needs a time axis, and the bands blue, green, red and near infrared by name.</source>
        <translation>Ein Würfel braucht eine Zeitachse, und die Kanäle Blau, Grün, Rot und nahes Infrarot mit Namen.</translation>
    </message>
    <message>
        <source>{name} in {path} has the shape {shape}.</source>
        <translation>{name} in {path} hat die Form {shape}.</translation>
    </message>
    <message>
        <source>Expected [row, column, 5 or 7 channels, time].</source>
        <translation>Erwartet wird [Zeile, Spalte, 5 oder 7 Kanäle, Zeit].</translation>
    </message>
    <message>
        <source>The name of {path} holds no date.</source>
        <translation>Der Name von {path} enthält kein Datum.</translation>
    </message>
    <message>
        <source>Keep the name it was published under, such as 29SND_2017-06-20_2017-11-16_....npz.</source>
        <translation>Behalten Sie den Namen der Veröffentlichung bei, etwa 29SND_2017-06-20_2017-11-16_....npz.</translation>
    </message>
    <message>
        <source>The reflectance in {path} is {type} {shape} with {count} dates.</source>
        <translation>Die Reflektanz in {path} ist {type} {shape} mit {count} Terminen.</translation>
    </message>
    <message>
        <source>Expected uint16 [time, 4, row, column] and a date for each time.</source>
        <translation>Erwartet wird uint16 [Zeit, 4, Zeile, Spalte] und ein Datum für jeden Zeitpunkt.</translation>
    </message>
    <message>
        <source>The {name} in {path} has the shape {shape}, not {wanted}.</source>
        <translation>{name} in {path} hat die Form {shape}, nicht {wanted}.</translation>
    </message>
    <message>
        <source>Expected one layer a date.</source>
        <translation>Erwartet wird eine Ebene je Termin.</translation>
    </message>
    <message>
        <source>{text} in {path} is not a date.</source>
        <translation>{text} in {path} ist kein Datum.</translation>
    </message>
    <message>
        <source>{text} in {path} is not a date ({error}).</source>
        <translation>{text} in {path} ist kein Datum ({error}).</translation>
    </message>
    <message>
        <source>Expected YYYY-MM-DD.</source>
        <translation>Erwartet wird JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>Fitting on a worker</source>
        <translation>Anpassung auf einem Worker</translation>
    </message>
    <message>
        <source>The worker {worker} does not see {path}.</source>
        <translation>Der Worker {worker} sieht {path} nicht.</translation>
    </message>
    <message>
        <source>Put the inputs into a folder that all machines have under the same path, or into an object store (s3://).</source>
        <translation>Legen Sie die Eingaben in einen Ordner, den alle Rechner unter demselben Pfad haben, oder in einen Objektspeicher (s3://).</translation>
    </message>
    <message>
        <source>The workers do not all see the output folder: results come back through this machine, which is slower. Choose a folder that all machines have under the same path.</source>
        <translation>Nicht alle Worker sehen den Ausgabeordner: Die Ergebnisse kommen über diesen Rechner zurück, was langsamer ist. Wählen Sie einen Ordner, den alle Rechner unter demselben Pfad haben.</translation>
    </message>
    <message>
        <source>A window was given to several workers, and each ended while it computed it: {error}</source>
        <translation>Eine Kachel wurde mehreren Workern gegeben, und jeder endete beim Berechnen: {error}</translation>
    </message>
    <message>
        <source>Most often memory ran out there: use a smaller --tile or fewer threads a worker, or look at its log.</source>
        <translation>Meist ging dort der Speicher aus: Nehmen Sie einen kleineren Wert für --tile oder weniger Threads je Worker, oder sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has gone away.</source>
        <translation>Der Scheduler unter {address} ist verschwunden.</translation>
    </message>
    <message>
        <source>Look at its log, start it again, and run this again; with --resume, windows that are written stay.</source>
        <translation>Sehen Sie in sein Protokoll, starten Sie ihn und danach dies hier erneut; mit --resume bleiben geschriebene Kacheln erhalten.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers; waiting for some.</source>
        <translation>Der Scheduler unter {address} hat keine Worker; es wird auf welche gewartet.</translation>
    </message>
    <message>
        <source>The worker {worker} runs Python {there}; this machine runs {here}.</source>
        <translation>Der Worker {worker} hat Python {there}; dieser Rechner hat {here}.</translation>
    </message>
    <message>
        <source>Start workers with the same version of Python.</source>
        <translation>Starten Sie Worker mit derselben Python-Version.</translation>
    </message>
    <message>
        <source>The worker {worker} has other packages than this machine (in brackets; - is missing): {listed}.</source>
        <translation>Der Worker {worker} hat andere Pakete als dieser Rechner (in Klammern; - fehlt): {listed}.</translation>
    </message>
    <message>
        <source>Install on all workers: pip install {packages}</source>
        <translation>Installieren Sie auf allen Workern: pip install {packages}</translation>
    </message>
    <message>
        <source>Results cannot be written to {output}: they take a folder.</source>
        <translation>Ergebnisse können nicht nach {output} geschrieben werden: Es muss ein Ordner sein.</translation>
    </message>
    <message>
        <source>Choose a folder, and copy it afterwards (aws s3 cp --recursive, gcloud storage cp -r), or mount the store as a folder.</source>
        <translation>Wählen Sie einen Ordner und kopieren Sie ihn danach (aws s3 cp --recursive, gcloud storage cp -r), oder binden Sie den Speicher als Ordner ein.</translation>
    </message>
    <message>
        <source>Training: lightning-fabric</source>
        <translation>Training: lightning-fabric</translation>
    </message>
    <message>
        <source>Films (MP4): ffmpeg by imageio-ffmpeg</source>
        <translation>Filme (MP4): ffmpeg über imageio-ffmpeg</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>How the rasters are read</source>
        <translation>Wie die Raster gelesen werden</translation>
    </message>
    <message>
        <source>Dates without an image</source>
        <translation>Termine ohne Bild</translation>
    </message>
    <message>
        <source>What is filled</source>
        <translation>Was gefüllt wird</translation>
    </message>
    <message>
        <source>Files beside the results</source>
        <translation>Dateien neben den Ergebnissen</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Wie gerechnet wird</translation>
    </message>
    <message>
        <source>Next raster that cannot be used</source>
        <translation>Nächstes Raster, das nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>Next ({number} of {count})</source>
        <translation>Weiter ({number} von {count})</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Datum eingeben</translation>
    </message>
    <message>
        <source>Name the bands</source>
        <translation>Kanäle angeben</translation>
    </message>
    <message>
        <source>Choose another mask</source>
        <translation>Andere Maske wählen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>filled, between dates</source>
        <translation>gefüllt, zwischen Terminen</translation>
    </message>
    <message>
        <source>filled, at an end</source>
        <translation>gefüllt, am Rand</translation>
    </message>
    <message>
        <source>filled, never seen</source>
        <translation>gefüllt, nie gesehen</translation>
    </message>
    <message>
        <source>estimated, no image</source>
        <translation>geschätzt, kein Bild</translation>
    </message>
    <message>
        <source>empty, gap too long</source>
        <translation>leer, Lücke zu lang</translation>
    </message>
    <message>
        <source>empty, seen too rarely</source>
        <translation>leer, zu selten gesehen</translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation>Behalten: {name}</translation>
    </message>
    <message>
        <source>{count} dates forecast.</source>
        <translation>{count} Termine vorhergesagt.</translation>
    </message>
    <message>
        <source>{count} dates computed.</source>
        <translation>{count} Termine berechnet.</translation>
    </message>
    <message>
        <source>{count} dates filled.</source>
        <translation>{count} Termine gefüllt.</translation>
    </message>
    <message>
        <source>{share} of all pixels were missing.</source>
        <translation>{share} der Pixel fehlten.</translation>
    </message>
    <message>
        <source>Dates not used: {count}.</source>
        <translation>Nicht verwendet: {count}.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}</source>
        <translation>{count}, vom {first} bis zum {last}</translation>
    </message>
    <message>
        <source>Clouds and other gaps</source>
        <translation>Wolken und andere Lücken</translation>
    </message>
    <message>
        <source>Dates not used, and why</source>
        <translation>Nicht verwendete Termine, und warum</translation>
    </message>
    <message>
        <source>Expected error of what was filled</source>
        <translation>Erwarteter Fehler des Gefüllten</translation>
    </message>
    <message>
        <source>Date with the least seen</source>
        <translation>Termin mit den wenigsten Beobachtungen</translation>
    </message>
    <message>
        <source>{share} of all pixels of all dates</source>
        <translation>{share} aller Pixel aller Termine</translation>
    </message>
    <message>
        <source>Dates of which more than half is missing: {count}</source>
        <translation>Termine, von denen mehr als die Hälfte fehlt: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>None: all dates were used</source>
        <translation>Keine: Alle Termine wurden verwendet</translation>
    </message>
    <message>
        <source>Not known: choose “uncertainty” before the run</source>
        <translation>Nicht bekannt: Wählen Sie vor dem Lauf „Unsicherheit“</translation>
    </message>
    <message>
        <source>about ±{error:.3f} of reflectance (one standard deviation)</source>
        <translation>etwa ±{error:.3f} Reflektanz (eine Standardabweichung)</translation>
    </message>
    <message>
        <source>{date}: {share} of it was seen</source>
        <translation>{date}: {share} davon wurden gesehen</translation>
    </message>
    <message>
        <source>Summary of the result</source>
        <translation>Übersicht des Ergebnisses</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Ordner der Zeitreihe</translation>
    </message>
    <message>
        <source>Polygons, such as fields</source>
        <translation>Polygone, etwa Ackerflächen</translation>
    </message>
    <message>
        <source>Filled series</source>
        <translation>Gefüllte Zeitreihe</translation>
    </message>
    <message>
        <source>Polygons with NDVI by date</source>
        <translation>Polygone mit NDVI je Termin</translation>
    </message>
    <message>
        <source>An example of a model: fills the gaps of a series, computes its NDVI, and writes the NDVI of each polygon at each date.

The result has a feature for each polygon and date, with the attributes of the polygon, the date, and count, mean, stdev, min and max of its NDVI. Set the date as the field of its temporal properties to play it with the Temporal Controller.

To change the model, open it in the designer from the menu Raster, GANFilling, and save it among your own models.</source>
        <translation>Ein Beispiel für ein Modell: füllt die Lücken einer Zeitreihe, berechnet ihren NDVI und schreibt den NDVI jedes Polygons an jedem Termin.

Das Ergebnis hat ein Objekt je Polygon und Termin, mit den Attributen des Polygons, dem Datum sowie count, mean, stdev, min und max seines NDVI. Setzen Sie date als Feld der zeitlichen Eigenschaften, um es mit der Zeitsteuerung abzuspielen.

Um das Modell zu ändern, öffnen Sie es aus dem Menü Raster, GANFilling in der grafischen Modellierung und speichern Sie es unter Ihren eigenen Modellen.</translation>
    </message>
    <message>
        <source>A folder of rasters or .SAFE products of several dates, as Fill gaps in a series takes it.</source>
        <translation>Ein Ordner mit Rastern oder .SAFE-Produkten mehrerer Termine, wie „Lücken einer Zeitreihe füllen“ ihn nimmt.</translation>
    </message>
    <message>
        <source>Auto blends the other methods, by how well each fills parts of the series that are hidden for it.</source>
        <translation>Auto mischt die anderen Methoden, je nachdem, wie gut jede Teile der Zeitreihe füllt, die ihr verborgen werden.</translation>
    </message>
    <message>
        <source>In any coordinate reference system; they should lie in the area of the series.</source>
        <translation>In beliebigem Koordinatenbezugssystem; sie sollten im Gebiet der Zeitreihe liegen.</translation>
    </message>
</context>
</TS>
