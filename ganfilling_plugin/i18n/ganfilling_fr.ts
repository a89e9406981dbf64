<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ganfilling</name>
    <message>
        <source>Replace earlier results in the output folder</source>
        <translation>Remplacer les résultats précédents dans le dossier de sortie</translation>
    </message>
    <message>
        <source>Load the results into the project</source>
        <translation>Charger les résultats dans le projet</translation>
    </message>
    <message>
        <source>As one group, with a subgroup for each kind of result. Switch off in models.</source>
        <translation>En un groupe, avec un sous-groupe par type de résultat. À désactiver dans les modèles.</translation>
    </message>
    <message>
        <source>Description of the results</source>
        <translation>Description des résultats</translation>
    </message>
    <message>
        <source>No output folder was chosen.</source>
        <translation>Aucun dossier de sortie n&apos;a été choisi.</translation>
    </message>
    <message>
        <source>Figure of a filled series</source>
        <translation>Figure d&apos;une série comblée</translation>
    </message>
    <message>
        <source>Draws one page of a filled series: land cover if it is given, and the input, the filled image and the NDVI of each date. Choose the folder that Fill gaps in a series wrote.</source>
        <translation>Dessine une page d&apos;une série comblée&#xa0;: l&apos;occupation du sol si elle est donnée, et pour chaque date l&apos;image d&apos;entrée, l&apos;image comblée et le NDVI. Choisissez le dossier écrit par Combler les lacunes d&apos;une série.</translation>
    </message>
    <message>
        <source>Folder of the filled series</source>
        <translation>Dossier de la série comblée</translation>
    </message>
    <message>
        <source>Land cover classes</source>
        <translation>Classes d&apos;occupation du sol</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>PNG (*.png);;PDF (*.pdf);;SVG (*.svg)</source>
        <translation>PNG (*.png);;PDF (*.pdf);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>Fill gaps in a series</source>
        <translation>Combler les lacunes d&apos;une série</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Compute NDVI</source>
        <translation>Calculer le NDVI</translation>
    </message>
    <message>
        <source>Write the uncertainty of filled pixels</source>
        <translation>Écrire l&apos;incertitude des pixels comblés</translation>
    </message>
    <message>
        <source>One standard deviation of reflectance, band by band.</source>
        <translation>Un écart-type de la réflectance, bande par bande.</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Filled rasters</source>
        <translation>Rasters comblés</translation>
    </message>
    <message>
        <source>NDVI rasters</source>
        <translation>Rasters de NDVI</translation>
    </message>
    <message>
        <source>Quality rasters</source>
        <translation>Rasters de qualité</translation>
    </message>
    <message>
        <source>Uncertainty rasters</source>
        <translation>Rasters d&apos;incertitude</translation>
    </message>
    <message>
        <source>Find out how well gaps are filled</source>
        <translation>Évaluer la qualité du comblement</translation>
    </message>
    <message>
        <source>Tells how well the gaps of your own series can be filled. Pixels that are known are hidden: gaps of cloud shapes, whole dates, and blocks of dates. Each method fills them without having seen them, and is scored against what was hidden.

The result is a report that opens in a browser, with a sentence that says it all, tables with intervals, charts, and pictures of typical and of the worst cases; and the scores as JSON and CSV.</source>
        <translation>Indique avec quelle qualité les lacunes de votre propre série peuvent être comblées. Des pixels connus sont cachés&#xa0;: lacunes en forme de nuages, dates entières, blocs de dates. Chaque méthode les comble sans les avoir vus, et le résultat est comparé à ce qui était caché.

Le résultat est un rapport qui s&apos;ouvre dans un navigateur, avec une phrase de conclusion, des tableaux avec intervalles, des graphiques et des images de cas typiques et des pires cas, ainsi que les scores en JSON et CSV.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>None chosen: all that can run on this computer.</source>
        <translation>Sans choix&#xa0;: toutes celles qui fonctionnent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Errors are told by class. Not set: by classes of greenness.</source>
        <translation>Les erreurs sont données par classe. Non défini&#xa0;: par classe de verdeur (NDVI).</translation>
    </message>
    <message>
        <source>Minutes to spend</source>
        <translation>Minutes à y consacrer</translation>
    </message>
    <message>
        <source>Decides how large a part of the series is tried. More time, surer figures.</source>
        <translation>Détermine quelle part de la série est essayée. Plus de temps donne des chiffres plus sûrs.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Unité de calcul</translation>
    </message>
    <message>
        <source>Of the network: the processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps).</source>
        <translation>Celle du réseau&#xa0;: le processeur (cpu), un GPU NVIDIA (cuda), un GPU Apple (mps).</translation>
    </message>
    <message>
        <source>Weights of a further network to try</source>
        <translation>Poids d&apos;un autre réseau à essayer</translation>
    </message>
    <message>
        <source>Such as those that were fine-tuned, or the published ones.</source>
        <translation>Par exemple des poids affinés, ou les poids publiés.</translation>
    </message>
    <message>
        <source>Parts of the area to try</source>
        <translation>Parties de la zone à essayer</translation>
    </message>
    <message>
        <source>Not set: from the minutes.</source>
        <translation>Non défini&#xa0;: d&apos;après les minutes.</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Gain over linear interpolation (dB)</source>
        <translation>Gain par rapport à l&apos;interpolation linéaire (dB)</translation>
    </message>
    <message>
        <source>PSNR of hidden pixels (dB)</source>
        <translation>PSNR des pixels cachés (dB)</translation>
    </message>
    <message>
        <source>Mean absolute error of reflectance</source>
        <translation>Erreur absolue moyenne de la réflectance</translation>
    </message>
    <message>
        <source>Mean absolute error of NDVI</source>
        <translation>Erreur absolue moyenne du NDVI</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Poids du réseau</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Poids (*.safetensors *.pt *.pth);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Empty: those that come with the plugin.</source>
        <translation>Vide&#xa0;: ceux fournis avec l&apos;extension.</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>Précision du réseau</translation>
    </message>
    <message>
        <source>Seconds of tuning the network to this series</source>
        <translation>Secondes d&apos;affinage du réseau pour cette série</translation>
    </message>
    <message>
        <source>By the method auto, which uses what came out as far as it is better on hidden parts of the series. Not set: it is not tuned.</source>
        <translation>Par la méthode auto, qui utilise le résultat dans la mesure où il est meilleur sur des parties cachées de la série. Non défini&#xa0;: pas d&apos;affinage.</translation>
    </message>
    <message>
        <source>Clouds (auto: looked for; mask: only the mask&apos;s; off: none taken out)</source>
        <translation>Nuages (auto&#xa0;: recherchés&#xa0;; mask&#xa0;: seulement ceux du masque&#xa0;; off&#xa0;: aucun retiré)</translation>
    </message>
    <message>
        <source>Fills the clouds and gaps of a series of optical images, such as Sentinel-2, and computes its NDVI. Choose two or more dates; the more, the better the gaps are filled.

Each date gives a filled raster on the grid and in the units of the input, its NDVI, and its quality: which pixels were observed, and how the others were filled. Observed pixels stay as they are.

Methods: linear interpolates in time; regression combines temporal kriging with regression on similar pixels; network is the GANFilling neural network, which corrects the regression; auto blends them all, by how well each fills parts of the series that are hidden for it.

Loaded layers carry their dates: open the Temporal Controller to play them.</source>
        <translation>Comble les nuages et les lacunes d&apos;une série d&apos;images optiques, comme celles de Sentinel-2, et calcule son NDVI. Choisissez deux dates ou plus&#xa0;; plus il y en a, mieux les lacunes sont comblées.

Chaque date donne un raster comblé, sur la grille et dans les unités de l&apos;entrée, son NDVI et sa qualité&#xa0;: quels pixels ont été observés, et comment les autres ont été comblés. Les pixels observés restent tels quels.

Méthodes&#xa0;: linear interpole dans le temps&#xa0;; regression combine un krigeage temporel et une régression sur des pixels semblables&#xa0;; network est le réseau de neurones GANFilling, qui corrige la régression&#xa0;; auto les combine, selon la qualité avec laquelle chacun comble des parties de la série qui lui sont cachées.

Les couches chargées portent leur date&#xa0;: ouvrez le Contrôleur temporel pour les faire défiler.</translation>
    </message>
    <message>
        <source>Folder of coarse rasters (MODIS, VIIRS, Sentinel-3)</source>
        <translation>Dossier de rasters à basse résolution (MODIS, VIIRS, Sentinel-3)</translation>
    </message>
    <message>
        <source>Dated rasters of a coarse sensor, with the same bands or some of them. They tell how bright the dates are that the series has lost to clouds, as far as they prove right on dates that it has seen.</source>
        <translation>Rasters datés d&apos;un capteur à basse résolution, avec les mêmes bandes ou une partie d&apos;entre elles. Ils indiquent la luminosité des dates que les nuages ont fait perdre à la série, dans la mesure où ils se révèlent justes aux dates qu&apos;elle a vues.</translation>
    </message>
    <message>
        <source>Rasters of other indices</source>
        <translation>Rasters d&apos;autres indices</translation>
    </message>
    <message>
        <source>Rasters of observation counts</source>
        <translation>Rasters du nombre d&apos;observations</translation>
    </message>
    <message>
        <source>auto: clouds and shadows are looked for, beside what the mask says, and dates that do not agree with the others are not used. mask: only what the mask says is cloud. off: every pixel that has data counts as observed, whatever the mask says.</source>
        <translation>auto&#xa0;: les nuages et les ombres sont recherchés, en plus de ce que dit le masque, et les dates qui ne concordent pas avec les autres ne sont pas utilisées. mask&#xa0;: seul ce que le masque désigne est nuage. off&#xa0;: tout pixel qui a des données compte comme observé, quoi que dise le masque.</translation>
    </message>
    <message>
        <source>Dates to treat as lost</source>
        <translation>Dates à considérer comme perdues</translation>
    </message>
    <message>
        <source>Such as 2018-08-10,2018-08-23: nothing of these dates is used, they are filled whole.</source>
        <translation>Par exemple 2018-08-10,2018-08-23&#xa0;: rien de ces dates n&apos;est utilisé, elles sont comblées en entier.</translation>
    </message>
    <message>
        <source>Dates to trust</source>
        <translation>Dates à considérer comme fiables</translation>
    </message>
    <message>
        <source>Such as 2018-08-10,2018-08-23: these dates are used even if they do not agree with the others. Clouds that are found in them are still taken out.</source>
        <translation>Par exemple 2018-08-10,2018-08-23&#xa0;: ces dates sont utilisées même si elles ne concordent pas avec les autres. Les nuages qui y sont trouvés sont tout de même retirés.</translation>
    </message>
    <message>
        <source>Clouds (as earlier versions named it)</source>
        <translation>Nuages (nom des versions antérieures)</translation>
    </message>
    <message>
        <source>Format of the results</source>
        <translation>Format des résultats</translation>
    </message>
    <message>
        <source>geotiff: a file for each date and kind. stack: a file for each band, with a layer for each date. netcdf, zarr: one cube, for xarray, R and others. The layers look the same. Not set: geotiff.</source>
        <translation>geotiff&#xa0;: un fichier par date et par type. stack&#xa0;: un fichier par bande, avec une couche par date. netcdf, zarr&#xa0;: un seul cube, pour xarray, R et autres. Les couches ont le même aspect. Non défini&#xa0;: geotiff.</translation>
    </message>
    <message>
        <source>Write days to the nearest observation, and how many there are</source>
        <translation>Écrire le nombre de jours jusqu&apos;à l&apos;observation la plus proche, et le nombre d&apos;observations</translation>
    </message>
    <message>
        <source>Write a STAC collection of the results</source>
        <translation>Écrire une collection STAC des résultats</translation>
    </message>
    <message>
        <source>Also write a date every (days, or month)</source>
        <translation>Écrire aussi une date tous les (jours, ou month)</translation>
    </message>
    <message>
        <source>Such as 10, or month for the 15th of every month. These dates need no image: they are estimated from the dates around them, and the quality says so. Empty: the dates of the images alone.</source>
        <translation>Par exemple 10, ou month pour le 15 de chaque mois. Ces dates n&apos;ont pas besoin d&apos;image&#xa0;: elles sont estimées d&apos;après les dates voisines, et la qualité l&apos;indique. Vide&#xa0;: seulement les dates des images.</translation>
    </message>
    <message>
        <source>First of these dates</source>
        <translation>Première de ces dates</translation>
    </message>
    <message>
        <source>Last of these dates</source>
        <translation>Dernière de ces dates</translation>
    </message>
    <message>
        <source>As 2022-06-30. Not set: that of the series.</source>
        <translation>Sous la forme 2022-06-30. Non défini&#xa0;: celle de la série.</translation>
    </message>
    <message>
        <source>Also write the dates in this file</source>
        <translation>Écrire aussi les dates de ce fichier</translation>
    </message>
    <message>
        <source>A text file with a date a line, such as 2022-06-10.</source>
        <translation>Un fichier texte avec une date par ligne, comme 2022-06-10.</translation>
    </message>
    <message>
        <source>Dates (*.txt *.csv);;All files (*)</source>
        <translation>Dates (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write the dates of the images, too</source>
        <translation>Écrire aussi les dates des images</translation>
    </message>
    <message>
        <source>Leave gaps empty that are longer than (days)</source>
        <translation>Laisser vides les lacunes de plus de (jours)</translation>
    </message>
    <message>
        <source>From the observation before to the one after. Not set: all gaps are filled.</source>
        <translation>De l&apos;observation précédente à la suivante. Non défini&#xa0;: toutes les lacunes sont comblées.</translation>
    </message>
    <message>
        <source>Leave gaps empty of pixels with fewer observations than</source>
        <translation>Laisser vides les lacunes des pixels ayant moins d&apos;observations que</translation>
    </message>
    <message>
        <source>Not set: all gaps are filled.</source>
        <translation>Non défini&#xa0;: toutes les lacunes sont comblées.</translation>
    </message>
    <message>
        <source>Smooth NDVI over (days)</source>
        <translation>Lisser le NDVI sur (jours)</translation>
    </message>
    <message>
        <source>What changes back within about so many days is taken for noise (Whittaker smoothing; what is less sure counts less). Not set: NDVI is not smoothed.</source>
        <translation>Ce qui change et revient en environ ce nombre de jours est pris pour du bruit (lissage de Whittaker&#xa0;; ce qui est moins sûr compte moins). Non défini&#xa0;: le NDVI n&apos;est pas lissé.</translation>
    </message>
    <message>
        <source>Keep observed pixels as they are</source>
        <translation>Garder tels quels les pixels observés</translation>
    </message>
    <message>
        <source>How far to see around the area (pixels, or all)</source>
        <translation>Jusqu&apos;où voir autour de la zone (pixels, ou all)</translation>
    </message>
    <message>
        <source>What lies so far around the extent or polygons is not filled, but tells of dates that are clouded in them. 0: nothing; all: all that the rasters show. Not set: 256.</source>
        <translation>Ce qui se trouve à cette distance autour de l&apos;emprise ou des polygones n&apos;est pas comblé, mais renseigne sur les dates nuageuses à l&apos;intérieur. 0&#xa0;: rien&#xa0;; all&#xa0;: tout ce que montrent les rasters. Non défini&#xa0;: 256.</translation>
    </message>
    <message>
        <source>Pixels so many times larger</source>
        <translation>Pixels agrandis de ce facteur</translation>
    </message>
    <message>
        <source>For a quick look at a large area. Not set: the pixels of the images.</source>
        <translation>Pour un aperçu rapide d&apos;une grande zone. Non défini&#xa0;: les pixels des images.</translation>
    </message>
    <message>
        <source>Look and fit less, for a preview</source>
        <translation>Examiner et ajuster moins, pour un aperçu</translation>
    </message>
    <message>
        <source>Clouds and estimates are a little less exact.</source>
        <translation>Les nuages et les estimations sont un peu moins exacts.</translation>
    </message>
    <message>
        <source>Memory for working (GiB)</source>
        <translation>Mémoire de travail (Gio)</translation>
    </message>
    <message>
        <source>Decides the size of the windows, unless that is set.</source>
        <translation>Détermine la taille des fenêtres, sauf si celle-ci est fixée.</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>Taille des fenêtres (pixels)</translation>
    </message>
    <message>
        <source>Not set: chosen from the memory.</source>
        <translation>Non défini&#xa0;: choisie d&apos;après la mémoire.</translation>
    </message>
    <message>
        <source>Windows computed at once</source>
        <translation>Fenêtres calculées à la fois</translation>
    </message>
    <message>
        <source>Each takes that memory. Not set: one a core, as far as half of all memory goes.</source>
        <translation>Chacune prend cette mémoire. Non défini&#xa0;: une par cœur, jusqu&apos;à la moitié de toute la mémoire.</translation>
    </message>
    <message>
        <source>Overlap of windows (pixels)</source>
        <translation>Recouvrement des fenêtres (pixels)</translation>
    </message>
    <message>
        <source>Over which neighbouring windows of the network are blended.</source>
        <translation>Sur lequel les fenêtres voisines du réseau sont fondues.</translation>
    </message>
    <message>
        <source>Keep unfinished work, and take up such work</source>
        <translation>Garder le travail inachevé, et le reprendre</translation>
    </message>
    <message>
        <source>For large areas: a run that was interrupted goes on where it stopped.</source>
        <translation>Pour les grandes zones&#xa0;: un traitement interrompu reprend où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>{date} is both to be treated as lost and to be trusted: choose one.</source>
        <translation>{date} est à la fois à considérer comme perdue et comme fiable&#xa0;: choisissez.</translation>
    </message>
    <message>
        <source>This QGIS cannot show a Zarr cube as dated layers (GDAL 3.8 can). Write netCDF, or open the cube elsewhere: {path}</source>
        <translation>Cette version de QGIS ne peut pas afficher un cube Zarr en couches datées (GDAL 3.8 le peut). Écrivez en netCDF, ou ouvrez le cube ailleurs&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Filled {first} to {last} ({method})</source>
        <translation>Comblé {first} à {last} ({method})</translation>
    </message>
    <message>
        <source>Filled by GANFilling, method {method}</source>
        <translation>Comblé par GANFilling, méthode {method}</translation>
    </message>
    <message>
        <source>weights {name}</source>
        <translation>poids {name}</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation>unité de calcul {device}</translation>
    </message>
    <message>
        <source>Simulated example series</source>
        <translation>Série d&apos;exemple simulée</translation>
    </message>
    <message>
        <source>Writes a simulated Sentinel-2 series to try the plugin with: fields, forest, water and roads through a year, with clouds, shadows, a swath edge and a lost date, their masks, and the truth beneath them.</source>
        <translation>Écrit une série Sentinel-2 simulée pour essayer l&apos;extension&#xa0;: champs, forêt, eau et routes au fil d&apos;une année, avec nuages, ombres, un bord de fauchée et une date perdue, leurs masques, et la vérité qu&apos;ils cachent.</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Lignes et colonnes</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Seed: another number gives another landscape</source>
        <translation>Graine aléatoire&#xa0;: un autre nombre donne un autre paysage</translation>
    </message>
    <message>
        <source>Folder for the series</source>
        <translation>Dossier de la série</translation>
    </message>
    <message>
        <source>Images of the series</source>
        <translation>Images de la série</translation>
    </message>
    <message>
        <source>Import an EarthNet minicube</source>
        <translation>Importer un minicube EarthNet</translation>
    </message>
    <message>
        <source>Turns an EarthNet minicube (.npz) into one GeoTIFF for each date with its mask. Minicubes do not say exactly where they are: the position on the map is only approximate.</source>
        <translation>Convertit un minicube EarthNet (.npz) en un GeoTIFF par date avec son masque. Les minicubes ne disent pas exactement où ils se trouvent&#xa0;: la position sur la carte n&apos;est qu&apos;approximative.</translation>
    </message>
    <message>
        <source>Minicube</source>
        <translation>Minicube</translation>
    </message>
    <message>
        <source>EarthNet minicubes (*.npz *.nc)</source>
        <translation>Minicubes EarthNet (*.npz *.nc)</translation>
    </message>
    <message>
        <source>NDVI of a series</source>
        <translation>NDVI d&apos;une série</translation>
    </message>
    <message>
        <source>Computes the NDVI of each date of a series, without filling: pixels under clouds and gaps have no data. To get NDVI without gaps, use Fill gaps in a series, or choose its output folder here.</source>
        <translation>Calcule le NDVI de chaque date d&apos;une série, sans comblement&#xa0;: les pixels sous les nuages et dans les lacunes sont sans donnée. Pour un NDVI sans lacunes, utilisez Combler les lacunes d&apos;une série, ou choisissez ici son dossier de sortie.</translation>
    </message>
    <message>
        <source>NDVI of a series, not filled</source>
        <translation>NDVI d&apos;une série, non comblé</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>Dossier des rasters de NDVI</translation>
    </message>
    <message>
        <source>NDVI by GANFilling, not filled.</source>
        <translation>NDVI par GANFilling, non comblé.</translation>
    </message>
    <message>
        <source>Rasters of the series, in any order</source>
        <translation>Rasters de la série, dans n&apos;importe quel ordre</translation>
    </message>
    <message>
        <source>One raster for each date, or one for each band and date. Cloud masks (such as *_SCL) may be among them or lie beside them. The date is taken from the layer&apos;s temporal range, the file, or its name.</source>
        <translation>Un raster par date, ou un par bande et par date. Les masques de nuages (comme *_SCL) peuvent être parmi eux ou à côté. La date vient de la plage temporelle de la couche, du fichier ou de son nom.</translation>
    </message>
    <message>
        <source>Or a folder that holds the series</source>
        <translation>Ou un dossier qui contient la série</translation>
    </message>
    <message>
        <source>A folder of rasters, of .SAFE folders, with a series.json, or a .SAFE folder.</source>
        <translation>Un dossier de rasters, de dossiers .SAFE, avec un series.json, ou un dossier .SAFE.</translation>
    </message>
    <message>
        <source>Cloud mask: file name pattern or band</source>
        <translation>Masque de nuages&#xa0;: motif de nom de fichier ou bande</translation>
    </message>
    <message>
        <source>Pattern of the names of the mask rasters, such as *_SCL*, or the name or number of the mask&apos;s band in each raster. Empty: a scene classification (SCL) is looked for.</source>
        <translation>Motif des noms des rasters de masque, comme *_SCL*, ou nom ou numéro de la bande du masque dans chaque raster. Vide&#xa0;: une classification de scène (SCL) est recherchée.</translation>
    </message>
    <message>
        <source>Other indices</source>
        <translation>Autres indices</translation>
    </message>
    <message>
        <source>Names, such as EVI,SAVI,NDWI, or formulas of bands with a name before them: mine=(nir-red)/(nir+red+0.1). Where uncertainty is written, theirs is, too.</source>
        <translation>Des noms, comme EVI,SAVI,NDWI, ou des formules de bandes précédées d&apos;un nom&#xa0;: mine=(nir-red)/(nir+red+0.1). Si l&apos;incertitude est écrite, la leur l&apos;est aussi.</translation>
    </message>
    <message>
        <source>Extent to work on</source>
        <translation>Emprise à traiter</translation>
    </message>
    <message>
        <source>Not set: the whole of the images.</source>
        <translation>Non défini&#xa0;: les images entières.</translation>
    </message>
    <message>
        <source>Polygons to work on</source>
        <translation>Polygones à traiter</translation>
    </message>
    <message>
        <source>Pixels that no polygon touches are left without data.</source>
        <translation>Les pixels qu&apos;aucun polygone ne touche restent sans donnée.</translation>
    </message>
    <message>
        <source>Dates of the rasters, in their order</source>
        <translation>Dates des rasters, dans leur ordre</translation>
    </message>
    <message>
        <source>Such as 2022-06-07,2022-06-12, one for each raster that is chosen; where one is left empty, as in 2022-06-07,,2022-06-27, the date is taken from the layer or the file.</source>
        <translation>Par exemple 2022-06-07,2022-06-12, une par raster choisi&#xa0;; là où elle est laissée vide, comme dans 2022-06-07,,2022-06-27, la date est prise de la couche ou du fichier.</translation>
    </message>
    <message>
        <source>Mask values that mean not usable</source>
        <translation>Valeurs du masque qui signifient inutilisable</translation>
    </message>
    <message>
        <source>Such as 3,8,9,10. Empty: those of SCL, or anything but 0 in another mask.</source>
        <translation>Par exemple 3,8,9,10. Vide&#xa0;: celles de SCL, ou tout sauf 0 dans un autre masque.</translation>
    </message>
    <message>
        <source>Mask values that mean clear</source>
        <translation>Valeurs du masque qui signifient clair</translation>
    </message>
    <message>
        <source>Such as 1. Any other value is then not usable.</source>
        <translation>Par exemple 1. Toute autre valeur est alors inutilisable.</translation>
    </message>
    <message>
        <source>Mask bits that mean not usable</source>
        <translation>Bits du masque qui signifient inutilisable</translation>
    </message>
    <message>
        <source>Counted from 0, such as 1,2,3. A pixel is not usable if one of them is set.</source>
        <translation>Comptés à partir de 0, par exemple 1,2,3. Un pixel est inutilisable si l&apos;un d&apos;eux est à 1.</translation>
    </message>
    <message>
        <source>Mask: values above this are not usable</source>
        <translation>Masque&#xa0;: les valeurs au-dessus sont inutilisables</translation>
    </message>
    <message>
        <source>For a cloud probability, such as 40.</source>
        <translation>Pour une probabilité de nuage, par exemple 40.</translation>
    </message>
    <message>
        <source>Mask: values below this are not usable</source>
        <translation>Masque&#xa0;: les valeurs en dessous sont inutilisables</translation>
    </message>
    <message>
        <source>For a score of how clear a pixel is, such as 0.6.</source>
        <translation>Pour un score de clarté des pixels, par exemple 0.6.</translation>
    </message>
    <message>
        <source>Blue, green, red and near-infrared bands</source>
        <translation>Bandes bleue, verte, rouge et proche infrarouge</translation>
    </message>
    <message>
        <source>Four names or numbers, such as B02,B03,B04,B08; or other bands, one to twenty; or all, for all that are there. Empty: these four, or a single index such as NDVI, recognised by name.</source>
        <translation>Quatre noms ou numéros, comme B02,B03,B04,B08&#xa0;; ou d&apos;autres bandes, d&apos;une à vingt&#xa0;; ou all, pour toutes celles présentes. Vide&#xa0;: ces quatre-là, ou un seul indice comme le NDVI, reconnus par leur nom.</translation>
    </message>
    <message>
        <source>Valid range of a single band</source>
        <translation>Plage valide d&apos;une bande unique</translation>
    </message>
    <message>
        <source>Such as 0,8: the least and the largest value of a band that is no reflectance. Empty: that of the index of this name.</source>
        <translation>Par exemple 0,8&#xa0;: la plus petite et la plus grande valeur d&apos;une bande qui n&apos;est pas une réflectance. Vide&#xa0;: celle de l&apos;indice de ce nom.</translation>
    </message>
    <message>
        <source>Scale: reflectance = number * scale + offset</source>
        <translation>Échelle&#xa0;: réflectance = nombre * échelle + décalage</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Not set: from the file.</source>
        <translation>Non défini&#xa0;: d&apos;après le fichier.</translation>
    </message>
    <message>
        <source>Raster whose grid the results have</source>
        <translation>Raster dont les résultats prennent la grille</translation>
    </message>
    <message>
        <source>Not set: what all images cover together, at the finest pixel.</source>
        <translation>Non défini&#xa0;: ce que toutes les images couvrent ensemble, au pixel le plus fin.</translation>
    </message>
    <message>
        <source>No input: choose the rasters of the series, or a folder that holds them.</source>
        <translation>Pas d&apos;entrée&#xa0;: choisissez les rasters de la série, ou un dossier qui les contient.</translation>
    </message>
    <message>
        <source>Both rasters and a folder are given: choose one of them and leave the other empty.</source>
        <translation>Des rasters et un dossier sont donnés&#xa0;: choisissez l&apos;un et laissez l&apos;autre vide.</translation>
    </message>
    <message>
        <source>{dates} dates are given for {rasters} chosen rasters: give one for each, empty where the raster&apos;s own is right.</source>
        <translation>{dates} dates sont données pour {rasters} rasters choisis&#xa0;: donnez-en une pour chacun, vide là où celle du raster est juste.</translation>
    </message>
    <message>
        <source>Forecast greenness</source>
        <translation>Prévoir le NDVI</translation>
    </message>
    <message>
        <source>Forecasts the NDVI of dates after the last one of a series. The gaps of the series are filled first; a small neural network then adds the change it expects to the last known NDVI. It knows the season and what the series shows, but no weather.

To see how good forecasts of your own series are, hold out its last dates: they are forecast from the dates before them and compared with what was observed. The scores are tables by date, land cover and place, and say in how many places filling the gaps helps.

Other ways to forecast, for comparison: persistence repeats the last known NDVI; climatology takes the same season of earlier years, or the mean; trend goes on in a straight line.</source>
        <translation>Prévoit le NDVI de dates après la dernière d&apos;une série. Les lacunes de la série sont d&apos;abord comblées&#xa0;; un petit réseau de neurones ajoute ensuite au dernier NDVI connu le changement qu&apos;il attend. Il connaît la saison et ce que montre la série, mais pas la météo.

Pour voir la qualité des prévisions sur votre propre série, mettez de côté ses dernières dates&#xa0;: elles sont prévues d&apos;après les dates précédentes et comparées à ce qui a été observé. Les scores sont des tableaux par date, occupation du sol et lieu, et disent à combien d&apos;endroits combler les lacunes aide.

Autres façons de prévoir, pour comparaison&#xa0;: persistence répète le dernier NDVI connu&#xa0;; climatology prend la même saison des années précédentes, ou la moyenne&#xa0;; trend prolonge une droite.</translation>
    </message>
    <message>
        <source>Folder for the forecasts</source>
        <translation>Dossier des prévisions</translation>
    </message>
    <message>
        <source>Forecast NDVI rasters</source>
        <translation>Rasters de NDVI prévu</translation>
    </message>
    <message>
        <source>Scores, if dates were held out</source>
        <translation>Scores, si des dates ont été mises de côté</translation>
    </message>
    <message>
        <source>How many dates to forecast</source>
        <translation>Nombre de dates à prévoir</translation>
    </message>
    <message>
        <source>Days between them</source>
        <translation>Jours entre elles</translation>
    </message>
    <message>
        <source>Or these dates</source>
        <translation>Ou ces dates</translation>
    </message>
    <message>
        <source>Such as 2022-07-15,2022-08-01; they replace the two numbers above.</source>
        <translation>Par exemple 2022-07-15,2022-08-01&#xa0;; elles remplacent les deux nombres ci-dessus.</translation>
    </message>
    <message>
        <source>Last dates to hold out and score (0: none)</source>
        <translation>Dernières dates à mettre de côté et à évaluer (0&#xa0;: aucune)</translation>
    </message>
    <message>
        <source>So many of the last dates are forecast in place of the future, and then compared.</source>
        <translation>Ce nombre de dernières dates est prévu à la place du futur, puis comparé.</translation>
    </message>
    <message>
        <source>Last date to forecast from</source>
        <translation>Dernière date d&apos;où prévoir</translation>
    </message>
    <message>
        <source>As 2022-06-30. Empty: the last date of the series that is not held out.</source>
        <translation>Sous la forme 2022-06-30. Vide&#xa0;: la dernière date de la série qui n&apos;est pas mise de côté.</translation>
    </message>
    <message>
        <source>Most dates to forecast from</source>
        <translation>Nombre maximal de dates d&apos;où prévoir</translation>
    </message>
    <message>
        <source>Not set: all.</source>
        <translation>Non défini&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Forecast by</source>
        <translation>Prévoir par</translation>
    </message>
    <message>
        <source>Auto: the network, or persistence where the engine has no torch.</source>
        <translation>Auto&#xa0;: le réseau, ou la persistance si le moteur n&apos;a pas torch.</translation>
    </message>
    <message>
        <source>Fill gaps by</source>
        <translation>Combler les lacunes par</translation>
    </message>
    <message>
        <source>None forecasts from the series with its gaps.</source>
        <translation>None prévoit d&apos;après la série avec ses lacunes.</translation>
    </message>
    <message>
        <source>Land cover classes to score by</source>
        <translation>Classes d&apos;occupation du sol pour l&apos;évaluation</translation>
    </message>
    <message>
        <source>Size of the places that are scored (pixels)</source>
        <translation>Taille des lieux évalués (pixels)</translation>
    </message>
    <message>
        <source>Weights of the forecasting network</source>
        <translation>Poids du réseau de prévision</translation>
    </message>
    <message>
        <source>NDVI forecast ({method})</source>
        <translation>Prévision du NDVI ({method})</translation>
    </message>
    <message>
        <source>NDVI forecast by GANFilling, method {method}.</source>
        <translation>Prévision du NDVI par GANFilling, méthode {method}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write it as YYYY-MM-DD.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une date&#xa0;: écrivez-la sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a raster: it is of another kind, or damaged. Replace or leave it out.</source>
        <translation>{path} ne peut pas être lu comme raster&#xa0;: il est d&apos;un autre type, ou endommagé. Remplacez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python set in the options does not exist: {path}</source>
        <translation>Le Python du moteur indiqué dans les options n&apos;existe pas&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Choose another under Settings, Options, GANFilling.</source>
        <translation>Choisissez-en un autre sous Préférences, Options, GANFilling.</translation>
    </message>
    <message>
        <source>set in the options</source>
        <translation>indiqué dans les options</translation>
    </message>
    <message>
        <source>the plugin&apos;s own environment</source>
        <translation>l&apos;environnement propre de l&apos;extension</translation>
    </message>
    <message>
        <source>environment of the checkout</source>
        <translation>environnement de la copie de travail</translation>
    </message>
    <message>
        <source>environment variable {name}</source>
        <translation>variable d&apos;environnement {name}</translation>
    </message>
    <message>
        <source>The GANFilling engine is being created. Try again when it is ready.</source>
        <translation>Le moteur GANFilling est en cours de création. Réessayez quand il sera prêt.</translation>
    </message>
    <message>
        <source>The GANFilling engine has no Python to run in yet. Open Settings, Options, GANFilling, and press “Create the engine”.

Without a window, type in a terminal

{commands}

and name that folder in the environment variable {variable}.</source>
        <translation>Le moteur GANFilling n&apos;a pas encore de Python pour fonctionner. Ouvrez Préférences, Options, GANFilling, et cliquez sur «&#xa0;Créer le moteur&#xa0;».

Sans fenêtre, tapez dans un terminal

{commands}

et indiquez ce dossier dans la variable d&apos;environnement {variable}.</translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds} seconds.</source>
        <translation>Le moteur n&apos;a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>{python} cannot be started: {error}</source>
        <translation>{python} ne peut pas être démarré&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>Le moteur fonctionne.</translation>
    </message>
    <message>
        <source>The engine cannot run in {python}:</source>
        <translation>Le moteur ne peut pas fonctionner dans {python}&#xa0;:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>MANQUE</translation>
    </message>
    <message>
        <source>absent, not needed by every method</source>
        <translation>absent, pas nécessaire à toutes les méthodes</translation>
    </message>
    <message>
        <source>The engine was killed, most likely because the computer ran out of memory. Set a lower Memory or Window size under More options or Advanced, or close other programs.</source>
        <translation>Le moteur a été tué, très probablement parce que l&apos;ordinateur n&apos;avait plus de mémoire. Réduisez Mémoire ou Taille des fenêtres sous Plus d&apos;options ou Paramètres avancés, ou fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>The engine crashed ({status}).</source>
        <translation>Le moteur a planté ({status}).</translation>
    </message>
    <message>
        <source>The engine stopped with status {status} without saying why.</source>
        <translation>Le moteur s&apos;est arrêté avec le statut {status} sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The last it wrote:</source>
        <translation>Dernières lignes écrites&#xa0;:</translation>
    </message>
    <message>
        <source>If it goes on: Raster, GANFilling, Diagnostics… has a report to send.</source>
        <translation>Si cela continue&#xa0;: Raster, GANFilling, Diagnostic… donne un rapport à envoyer.</translation>
    </message>
    <message>
        <source>The engine said nothing for {minutes:g} minutes and was stopped. The limit can be raised under Settings, Options, GANFilling.</source>
        <translation>Le moteur n&apos;a rien dit pendant {minutes:g} minutes et a été arrêté. La limite peut être relevée sous Préférences, Options, GANFilling.</translation>
    </message>
    <message>
        <source>Cancelled. No file was left half-written.</source>
        <translation>Annulé. Aucun fichier n&apos;est resté à moitié écrit.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be used: {reason}
{remedy}</source>
        <translation>La couche «&#xa0;{name}&#xa0;» ne peut pas être utilisée&#xa0;: {reason}
{remedy}</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python du moteur</translation>
    </message>
    <message>
        <source>Use the plugin&apos;s own engine (recommended)</source>
        <translation>Utiliser le moteur propre de l&apos;extension (recommandé)</translation>
    </message>
    <message>
        <source>Use my own Python</source>
        <translation>Utiliser mon propre Python</translation>
    </message>
    <message>
        <source>The Python executable, or the folder of its environment.</source>
        <translation>L&apos;exécutable Python, ou le dossier de son environnement.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Run the engine, and show what it has</source>
        <translation>Exécuter le moteur, et montrer ce qu&apos;il a</translation>
    </message>
    <message>
        <source>A report to copy, for those who help you</source>
        <translation>Un rapport à copier, pour ceux qui vous aident</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Log of the set-up, result of the test</source>
        <translation>Journal de l&apos;installation, résultat du test</translation>
    </message>
    <message>
        <source>Press Test to see what the engine has.</source>
        <translation>Cliquez sur Tester pour voir ce qu&apos;a le moteur.</translation>
    </message>
    <message>
        <source>Stop an engine that says nothing after</source>
        <translation>Arrêter un moteur qui ne dit rien après</translation>
    </message>
    <message>
        <source>Testing {python}…</source>
        <translation>Test de {python}…</translation>
    </message>
    <message>
        <source>Test of the GANFilling engine</source>
        <translation>Test du moteur GANFilling</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>it is not a raster layer.</source>
        <translation>ce n&apos;est pas une couche raster.</translation>
    </message>
    <message>
        <source>Choose one raster for each date.</source>
        <translation>Choisissez un raster par date.</translation>
    </message>
    <message>
        <source>it comes from “{provider}”, not from a file.</source>
        <translation>elle vient de «&#xa0;{provider}&#xa0;», pas d&apos;un fichier.</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (layer menu, Export, Save As) and choose that file.</source>
        <translation>Enregistrez-la en GeoTIFF (menu de la couche, Exporter, Enregistrer sous) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>it exists only in the memory of QGIS.</source>
        <translation>elle n&apos;existe que dans la mémoire de QGIS.</translation>
    </message>
    <message>
        <source>its source is not a file: {path}</source>
        <translation>sa source n&apos;est pas un fichier&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Choose layers of files on this computer, or under a /vsi path of GDAL.</source>
        <translation>Choisissez des couches dont les fichiers sont sur cet ordinateur, ou sous un chemin /vsi de GDAL.</translation>
    </message>
    <message>
        <source>layer property</source>
        <translation>propriété de la couche</translation>
    </message>
    <message>
        <source>temporal range of the layer</source>
        <translation>plage temporelle de la couche</translation>
    </message>
    <message>
        <source>The engine&apos;s Python {python} cannot be started: {error}</source>
        <translation>Le Python du moteur {python} ne peut pas être démarré&#xa0;: {error}</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>encore {count} s environ</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>encore {count} min environ</translation>
    </message>
    <message>
        <source>about {count:.1f} h left</source>
        <translation>encore {count:.1f} h environ</translation>
    </message>
    <message>
        <source>The layer {name} could not be styled: {error}</source>
        <translation>La couche {name} n&apos;a pas pu recevoir son style&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{path} could not be loaded.</source>
        <translation>{path} n&apos;a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Fill gaps in a series…</source>
        <translation>Combler les lacunes d&apos;une série…</translation>
    </message>
    <message>
        <source>Fill clouds and gaps of raster layers</source>
        <translation>Combler les nuages et les lacunes de couches raster</translation>
    </message>
    <message>
        <source>Fill gaps in selected layers…</source>
        <translation>Combler les lacunes des couches sélectionnées…</translation>
    </message>
    <message>
        <source>Fill gaps with all options…</source>
        <translation>Combler les lacunes avec toutes les options…</translation>
    </message>
    <message>
        <source>Processing&apos;s dialog of the algorithm, with the selected raster layers</source>
        <translation>La fenêtre de traitement de l&apos;algorithme, avec les couches raster sélectionnées</translation>
    </message>
    <message>
        <source>Find out how well gaps are filled…</source>
        <translation>Évaluer la qualité du comblement…</translation>
    </message>
    <message>
        <source>Forecast greenness…</source>
        <translation>Prévoir le NDVI…</translation>
    </message>
    <message>
        <source>Figure of a filled series…</source>
        <translation>Figure d&apos;une série comblée…</translation>
    </message>
    <message>
        <source>Values of fields or points by date…</source>
        <translation>Valeurs de parcelles ou de points par date…</translation>
    </message>
    <message>
        <source>Simulated example series…</source>
        <translation>Série d&apos;exemple simulée…</translation>
    </message>
    <message>
        <source>Create the engine</source>
        <translation>Créer le moteur</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>Switch on the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation>Activez l&apos;extension Processing sous Extensions, Installer/Gérer les extensions.</translation>
    </message>
    <message>
        <source>Export Animation</source>
        <translation>Exporter l&apos;animation</translation>
    </message>
    <message>
        <source>Write the date on each frame</source>
        <translation>Écrire la date sur chaque image</translation>
    </message>
    <message>
        <source>Folder for the animation</source>
        <translation>Dossier de l&apos;animation</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animé</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>Film (MP4)</translation>
    </message>
    <message>
        <source>Needs the program ffmpeg: add Films under Settings, Options, GANFilling.</source>
        <translation>Nécessite le programme ffmpeg&#xa0;: ajoutez Films sous Préférences, Options, GANFilling.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Seconds a date</source>
        <translation>Secondes par date</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The preview could not be kept: {error}</source>
        <translation>L&apos;aperçu n&apos;a pas pu être gardé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Beside the frames (PNG)</source>
        <translation>En plus des images (PNG)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Filled images</source>
        <translation>Images comblées</translation>
    </message>
    <message>
        <source>Before and after, side by side</source>
        <translation>Avant et après, côte à côte</translation>
    </message>
    <message>
        <source>by {height} pixels</source>
        <translation>par {height} pixels</translation>
    </message>
    <message>
        <source>Cancelled after {count} frames.</source>
        <translation>Annulé après {count} images.</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Comblé</translation>
    </message>
    <message>
        <source>NDVI forecast</source>
        <translation>Prévision du NDVI</translation>
    </message>
    <message>
        <source>Days to an observation</source>
        <translation>Jours jusqu&apos;à une observation</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Where the network runs; the other methods use the processor.</source>
        <translation>Où le réseau calcule&#xa0;; les autres méthodes utilisent le processeur.</translation>
    </message>
    <message>
        <source>Names or numbers of blue, green, red and near infrared, by commas; or of other bands; or all</source>
        <translation>Noms ou numéros du bleu, vert, rouge et proche infrarouge, séparés par des virgules&#xa0;; ou d&apos;autres bandes&#xa0;; ou all</translation>
    </message>
    <message>
        <source>File name pattern of the masks, such as *_SCL*, or the mask&apos;s band</source>
        <translation>Motif de nom de fichier des masques, comme *_SCL*, ou bande du masque</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Which pixels count as observed. The context menu of the table says it of a date.</source>
        <translation>Quels pixels comptent comme observés. Le menu contextuel du tableau le fixe pour une date.</translation>
    </message>
    <message>
        <source>Days, or month: dates so far apart are estimated, too, images or not</source>
        <translation>Jours, ou month&#xa0;: des dates ainsi espacées sont aussi estimées, avec ou sans image</translation>
    </message>
    <message>
        <source>only the images&apos; dates</source>
        <translation>seulement celles des images</translation>
    </message>
    <message>
        <source>Only these dates, not those of the images</source>
        <translation>Seulement ces dates, pas celles des images</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>In which files the results are written; the layers are the same</source>
        <translation>Dans quels fichiers les résultats sont écrits&#xa0;; les couches sont les mêmes</translation>
    </message>
    <message>
        <source>such as EVI,NDWI</source>
        <translation>comme EVI,NDWI</translation>
    </message>
    <message>
        <source>Other indices: names by commas, or formulas such as mine=(nir-red)/(nir+red+0.1)</source>
        <translation>Autres indices&#xa0;: noms séparés par des virgules, ou formules comme mine=(nir-red)/(nir+red+0.1)</translation>
    </message>
    <message>
        <source>Folder of coarse rasters</source>
        <translation>Dossier de rasters à basse résolution</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Dated rasters of MODIS, VIIRS or Sentinel-3: they tell of dates that are lost.</source>
        <translation>Rasters datés de MODIS, VIIRS ou Sentinel-3&#xa0;: ils renseignent sur les dates perdues.</translation>
    </message>
    <message>
        <source>network: the neural network GANFilling</source>
        <translation>network&#xa0;: le réseau de neurones GANFilling</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Unité de calcul</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandes</translation>
    </message>
    <message>
        <source>Also write</source>
        <translation>Écrire aussi</translation>
    </message>
    <message>
        <source>Dates e&amp;very</source>
        <translation>Dates &amp;tous les</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <translation>Mas&amp;que</translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation>&amp;Nuages</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Coar&amp;se rasters</source>
        <translation>Basse réso&amp;lution</translation>
    </message>
    <message>
        <source>auto: the others blended, the best</source>
        <translation>auto&#xa0;: les autres combinées, la meilleure</translation>
    </message>
    <message>
        <source>regression: in time and on like pixels</source>
        <translation>regression&#xa0;: dans le temps et sur des pixels semblables</translation>
    </message>
    <message>
        <source>linear: in time, quickest</source>
        <translation>linear&#xa0;: dans le temps, la plus rapide</translation>
    </message>
    <message>
        <source>GeoTIFFs: a file a date</source>
        <translation>GeoTIFF&#xa0;: un fichier par date</translation>
    </message>
    <message>
        <source>stacks: a file a band</source>
        <translation>piles&#xa0;: un fichier par bande</translation>
    </message>
    <message>
        <source>netCDF: one cube</source>
        <translation>netCDF&#xa0;: un seul cube</translation>
    </message>
    <message>
        <source>Zarr: one cube</source>
        <translation>Zarr&#xa0;: un seul cube</translation>
    </message>
    <message>
        <source>auto: looked for, beside what the mask says</source>
        <translation>auto&#xa0;: recherchés, en plus de ce que dit le masque</translation>
    </message>
    <message>
        <source>mask: only what the mask says</source>
        <translation>mask&#xa0;: seulement ce que dit le masque</translation>
    </message>
    <message>
        <source>off: all that has data counts as observed</source>
        <translation>off&#xa0;: tout ce qui a des données compte comme observé</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>processeur (cpu)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>GPU NVIDIA (cuda)</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>GPU Apple (mps)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>comblé</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>intervalle à 90&#xa0;%</translation>
    </message>
    <message>
        <source>spread in the polygon (±1 standard deviation)</source>
        <translation>dispersion dans le polygone (±1 écart-type)</translation>
    </message>
    <message>
        <source>masked, not used (arrow: beyond the axis)</source>
        <translation>masqué, non utilisé (flèche&#xa0;: hors de l&apos;axe)</translation>
    </message>
    <message>
        <source>masked value: {value:.3f}</source>
        <translation>valeur masquée&#xa0;: {value:.3f}</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Proche infrarouge</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>filled between observations</source>
        <translation>comblé entre des observations</translation>
    </message>
    <message>
        <source>filled at an end of the series</source>
        <translation>comblé à un bout de la série</translation>
    </message>
    <message>
        <source>estimated, no image of this date</source>
        <translation>estimé, pas d&apos;image à cette date</translation>
    </message>
    <message>
        <source>left empty, gap too long</source>
        <translation>laissé vide, lacune trop longue</translation>
    </message>
    <message>
        <source>left empty, too few observations</source>
        <translation>laissé vide, trop peu d&apos;observations</translation>
    </message>
    <message>
        <source>filled, never observed</source>
        <translation>comblé, jamais observé</translation>
    </message>
    <message>
        <source>Index of cloud-free windows</source>
        <translation>Index des fenêtres sans nuages</translation>
    </message>
    <message>
        <source>Lists the windows of a folder of minicubes (.npz), or of dated rasters, that are free of clouds on several dates in a row, by UTM zone and latitude band. Adversarial training learns from them what real series look like. The file is JSON, as the published GANFilling uses it.</source>
        <translation>Liste les fenêtres d&apos;un dossier de minicubes (.npz), ou de rasters datés, sans nuages à plusieurs dates de suite, par zone UTM et bande de latitude. L&apos;entraînement antagoniste y apprend à quoi ressemblent de vraies séries. Le fichier est en JSON, comme celui du GANFilling publié.</translation>
    </message>
    <message>
        <source>Folder of minicubes or of dated rasters</source>
        <translation>Dossier de minicubes ou de rasters datés</translation>
    </message>
    <message>
        <source>Side of a window (pixels)</source>
        <translation>Côté d&apos;une fenêtre (pixels)</translation>
    </message>
    <message>
        <source>Fewest dates in a row</source>
        <translation>Nombre minimal de dates de suite</translation>
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
        <translation>Nombre de fenêtres</translation>
    </message>
    <message>
        <source>Example model: from a series to the NDVI of fields</source>
        <translation>Modèle d&apos;exemple&#xa0;: d&apos;une série au NDVI des parcelles</translation>
    </message>
    <message>
        <source>Tune the network to a series</source>
        <translation>Affiner le réseau sur une série</translation>
    </message>
    <message>
        <source>Trains the network further on your own series, so that it suits your place and season. Parts of what was observed are hidden, and the network learns to restore them. Some windows of the series are held out; they decide which state is kept, and how far its corrections are trusted.

The result is a weights file: choose it as Weights of the network in Fill gaps in a series. Twenty dates or more and a GPU are advisable.</source>
        <translation>Poursuit l&apos;entraînement du réseau sur votre propre série, pour l&apos;adapter à votre lieu et à votre saison. Des parties de ce qui a été observé sont cachées, et le réseau apprend à les restituer. Quelques fenêtres de la série sont mises de côté&#xa0;; elles décident quel état est gardé, et jusqu&apos;où se fier à ses corrections.

Le résultat est un fichier de poids&#xa0;: choisissez-le comme Poids du réseau dans Combler les lacunes d&apos;une série. Vingt dates ou plus et un GPU sont conseillés.</translation>
    </message>
    <message>
        <source>Name of the weights</source>
        <translation>Nom des poids</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores.</source>
        <translation>Lettres, chiffres, points, tirets et soulignés.</translation>
    </message>
    <message>
        <source>Minutes to train at most</source>
        <translation>Minutes d&apos;entraînement au plus</translation>
    </message>
    <message>
        <source>The processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps).</source>
        <translation>Le processeur (cpu), un GPU NVIDIA (cuda), un GPU Apple (mps).</translation>
    </message>
    <message>
        <source>Steps to train</source>
        <translation>Pas d&apos;entraînement</translation>
    </message>
    <message>
        <source>The same steps on the same computer give the same weights.</source>
        <translation>Les mêmes pas sur le même ordinateur donnent les mêmes poids.</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>Weights (*.safetensors);;All files (*)</source>
        <translation>Poids (*.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Replace earlier weights of this name</source>
        <translation>Remplacer les poids précédents de ce nom</translation>
    </message>
    <message>
        <source>Folder for the weights</source>
        <translation>Dossier des poids</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file: use letters, digits, dots, - and _.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être un nom de fichier&#xa0;: utilisez des lettres, des chiffres, des points, - et _.</translation>
    </message>
    <message>
        <source>Held-out windows: {base:.2f} dB by the regression, {network:.2f} dB by the network as tuned.</source>
        <translation>Fenêtres mises de côté&#xa0;: {base:.2f} dB par la régression, {network:.2f} dB par le réseau affiné.</translation>
    </message>
    <message>
        <source>Values of polygons by date (layer, any rasters)</source>
        <translation>Valeurs de polygones par date (couche, rasters quelconques)</translation>
    </message>
    <message>
        <source>Computes count, mean, standard deviation, minimum and maximum of each raster within each polygon, such as the NDVI of fields.

The result has one feature for each polygon and date, with the attributes of the polygon, the date and the statistics. It is coloured by its mean, and the Temporal Controller plays it; as a table it can be drawn as curves or joined.

The date of a raster is that of its layer, else the one in its file name.</source>
        <translation>Calcule le nombre, la moyenne, l&apos;écart-type, le minimum et le maximum de chaque raster dans chaque polygone, comme le NDVI de parcelles.

Le résultat a une entité par polygone et par date, avec les attributs du polygone, la date et les statistiques. Il est coloré selon la moyenne, et le Contrôleur temporel le fait défiler&#xa0;; comme table, il peut être tracé en courbes ou joint.

La date d&apos;un raster est celle de sa couche, sinon celle de son nom de fichier.</translation>
    </message>
    <message>
        <source>Rasters, one for each date</source>
        <translation>Rasters, un par date</translation>
    </message>
    <message>
        <source>Such as the NDVI rasters of Fill gaps in a series.</source>
        <translation>Comme les rasters de NDVI de Combler les lacunes d&apos;une série.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Polygons by date</source>
        <translation>Polygones par date</translation>
    </message>
    <message>
        <source>No raster was given, or none can be read.</source>
        <translation>Aucun raster n&apos;a été donné, ou aucun n&apos;est lisible.</translation>
    </message>
    <message>
        <source>{name} is not a raster layer.</source>
        <translation>{name} n&apos;est pas une couche raster.</translation>
    </message>
    <message>
        <source>{name} has no band {band}.</source>
        <translation>{name} n&apos;a pas de bande {band}.</translation>
    </message>
    <message>
        <source>{name} has no date: put one into its file name (2022-06-07), or set the temporal range of the layer.</source>
        <translation>{name} n&apos;a pas de date&#xa0;: mettez-en une dans son nom de fichier (2022-06-07), ou définissez la plage temporelle de la couche.</translation>
    </message>
    <message>
        <source>The area has no polygon. Choose a layer with polygons, or select some if only those are to be used.</source>
        <translation>La zone n&apos;a pas de polygone. Choisissez une couche de polygones, ou sélectionnez-en si seuls ceux-là doivent servir.</translation>
    </message>
    <message>
        <source>There is no polygon and no point. Choose a layer with some, or select some if only they are wanted.</source>
        <translation>Il n&apos;y a ni polygone ni point. Choisissez une couche qui en a, ou sélectionnez-en si seuls ceux-là sont voulus.</translation>
    </message>
    <message>
        <source>No Python was found that the engine&apos;s environment can be made from. Install Python {oldest} or newer, then try again; or choose “Use my own Python”.</source>
        <translation>Aucun Python n&apos;a été trouvé pour créer l&apos;environnement du moteur. Installez Python {oldest} ou plus récent, puis réessayez&#xa0;; ou choisissez «&#xa0;Utiliser mon propre Python&#xa0;».</translation>
    </message>
    <message>
        <source>No environment can be made from {python}: it has no {parts}.</source>
        <translation>Aucun environnement ne peut être créé avec {python}&#xa0;: il lui manque {parts}.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu install it with: sudo apt install {package}
Then try again.</source>
        <translation>Sous Debian et Ubuntu, installez-le avec&#xa0;: sudo apt install {package}
Puis réessayez.</translation>
    </message>
    <message>
        <source>Install a complete Python, then try again; or choose another Python.</source>
        <translation>Installez un Python complet, puis réessayez&#xa0;; ou choisissez un autre Python.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>torch for the processor</source>
        <translation>torch pour le processeur</translation>
    </message>
    <message>
        <source>torch for an NVIDIA GPU</source>
        <translation>torch pour un GPU NVIDIA</translation>
    </message>
    <message>
        <source>Without torch (linear and regression only)</source>
        <translation>Sans torch (linear et regression seulement)</translation>
    </message>
    <message>
        <source>torch as pip offers it</source>
        <translation>torch tel que pip le propose</translation>
    </message>
    <message>
        <source>This Mac has an Apple GPU: torch can use it.</source>
        <translation>Ce Mac a un GPU Apple&#xa0;: torch peut l&apos;utiliser.</translation>
    </message>
    <message>
        <source>This computer has an NVIDIA GPU ({name}): torch with CUDA.</source>
        <translation>Cet ordinateur a un GPU NVIDIA ({name})&#xa0;: torch avec CUDA.</translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found: torch&apos;s small build for the processor.</source>
        <translation>Aucun GPU NVIDIA trouvé&#xa0;: la petite version de torch pour le processeur.</translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found here: torch would compute on the processor all the same.</source>
        <translation>Aucun GPU NVIDIA trouvé ici&#xa0;: torch calculerait de toute façon sur le processeur.</translation>
    </message>
    <message>
        <source>The methods linear and regression need no torch; network does.</source>
        <translation>Les méthodes linear et regression se passent de torch&#xa0;; network en a besoin.</translation>
    </message>
    <message>
        <source>Whichever build pip finds in its own index; on Linux mostly that with CUDA.</source>
        <translation>La version que pip trouve dans son propre index&#xa0;; sous Linux, le plus souvent celle avec CUDA.</translation>
    </message>
    <message>
        <source>Without cloud detection, clouds are found by comparing the dates alone.</source>
        <translation>Sans détection des nuages, ils ne sont trouvés qu&apos;en comparant les dates.</translation>
    </message>
    <message>
        <source>Without cloud detection, the engine&apos;s own detector finds clouds in its place.</source>
        <translation>Sans détection des nuages, le détecteur propre du moteur les trouve à sa place.</translation>
    </message>
    <message>
        <source>About {download} to download, up to {disk} on the disk.</source>
        <translation>Environ {download} à télécharger, jusqu&apos;à {disk} sur le disque.</translation>
    </message>
    <message>
        <source>{count:.0f} MB</source>
        <translation>{count:.0f} Mo</translation>
    </message>
    <message>
        <source>{count:.1f} GB</source>
        <translation>{count:.1f} Go</translation>
    </message>
    <message>
        <source>Another QGIS is creating the engine at this moment.</source>
        <translation>Une autre fenêtre de QGIS est en train de créer le moteur.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} left; the engine needs up to {wanted} while it is made. Free some space, or choose a smaller build of torch.</source>
        <translation>Le disque de {folder} n&apos;a plus que {free}&#xa0;; le moteur demande jusqu&apos;à {wanted} pendant sa création. Libérez de la place, ou choisissez une version plus petite de torch.</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Recherche d&apos;un Python</translation>
    </message>
    <message>
        <source>Making an environment from {python}</source>
        <translation>Création d&apos;un environnement avec {python}</translation>
    </message>
    <message>
        <source>Getting uv, the installer</source>
        <translation>Téléchargement d&apos;uv, l&apos;installateur</translation>
    </message>
    <message>
        <source>Testing the engine</source>
        <translation>Test du moteur</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Le moteur est prêt.</translation>
    </message>
    <message>
        <source>torch does not see the NVIDIA GPU: its driver may be too old. It computes on the processor.</source>
        <translation>torch ne voit pas le GPU NVIDIA&#xa0;: son pilote est peut-être trop ancien. Il calcule sur le processeur.</translation>
    </message>
    <message>
        <source>Asking what is to be installed</source>
        <translation>Recherche de ce qu&apos;il faut installer</translation>
    </message>
    <message>
        <source>{name} could not be had from PyTorch. {reason}
pip&apos;s own index offers: {offered}. {cost} To take that, press “Take pip&apos;s build”.</source>
        <translation>{name} n&apos;a pas pu être obtenu de PyTorch. {reason}
L&apos;index propre de pip offre&#xa0;: {offered}. {cost} Pour la prendre, cliquez sur «&#xa0;Prendre la version de pip&#xa0;».</translation>
    </message>
    <message>
        <source>Installing the packages</source>
        <translation>Installation des paquets</translation>
    </message>
    <message>
        <source>There are no known checksums of these packages for {machine}: {lists}</source>
        <translation>Aucune somme de contrôle de ces paquets n’est connue pour {machine} : {lists}</translation>
    </message>
    <message>
        <source>Installing cloud detection</source>
        <translation>Installation de la détection des nuages</translation>
    </message>
    <message>
        <source>Removing cloud detection</source>
        <translation>Suppression de la détection des nuages</translation>
    </message>
    <message>
        <source>Installing: {what}</source>
        <translation>Installation&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Downloading {package}</source>
        <translation>Téléchargement de {package}</translation>
    </message>
    <message>
        <source>Unpacking the packages</source>
        <translation>Décompression des paquets</translation>
    </message>
    <message>
        <source>{folder} cannot be removed, it is in use: {error}</source>
        <translation>{folder} ne peut pas être supprimé, il est en cours d&apos;utilisation&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{package} could not be installed: {reason}</source>
        <translation>{package} n&apos;a pas pu être installé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The file of {package} that came is not the one known to this version of the plugin: its checksum is another. It was not installed. Try again, as the download may have been damaged. If that does not help, the package index gives a changed file: ask who runs it (pip config list shows which one is used), or choose “Use my own Python”.</source>
        <translation>Le fichier de {package} reçu n’est pas celui que cette version de l’extension connaît : sa somme de contrôle est différente. Il n’a pas été installé. Réessayez, car le téléchargement a pu être endommagé. Si cela n’aide pas, l’index de paquets fournit un fichier modifié : demandez à qui le gère (pip config list montre lequel est utilisé), ou choisissez « Utiliser mon propre Python ».</translation>
    </message>
    <message>
        <source>The disk is full: {package} could not be stored. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: {package} n&apos;a pas pu être enregistré. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The secure connection to the package index was refused. In networks that inspect connections pip needs their certificate: pip config set global.cert FILE (ask your administrators for it).</source>
        <translation>La connexion sécurisée à l&apos;index des paquets a été refusée. Dans les réseaux qui inspectent les connexions, pip a besoin de leur certificat&#xa0;: pip config set global.cert FICHIER (demandez-le à vos administrateurs).</translation>
    </message>
    <message>
        <source>The network&apos;s proxy let nothing through. Tell pip of it: pip config set global.proxy ADDRESS.</source>
        <translation>Le proxy du réseau n&apos;a rien laissé passer. Indiquez-le à pip&#xa0;: pip config set global.proxy ADRESSE.</translation>
    </message>
    <message>
        <source>The package index refuses to give {package}: check pip&apos;s configuration of it.</source>
        <translation>L&apos;index des paquets refuse de donner {package}&#xa0;: vérifiez la configuration de pip pour cet index.</translation>
    </message>
    <message>
        <source>The package index cannot be reached to get {package}. Check the network; behind a proxy or with a mirror set pip&apos;s configuration (pip config), which is used here. Then try again.</source>
        <translation>L&apos;index des paquets est injoignable pour obtenir {package}. Vérifiez le réseau&#xa0;; derrière un proxy ou avec un miroir, réglez la configuration de pip (pip config), utilisée ici. Puis réessayez.</translation>
    </message>
    <message>
        <source>The download of {package} was interrupted. Try again: what is whole is kept.</source>
        <translation>Le téléchargement de {package} a été interrompu. Réessayez&#xa0;: ce qui est complet est gardé.</translation>
    </message>
    <message>
        <source>There is no {package} for this Python and this system. If it is torch, choose “Without torch”; else install another Python (3.10 to 3.13 suit most packages), or choose “Use my own Python”.</source>
        <translation>Il n&apos;y a pas de {package} pour ce Python et ce système. S&apos;il s&apos;agit de torch, choisissez «&#xa0;Sans torch&#xa0;»&#xa0;; sinon installez un autre Python (3.10 à 3.13 conviennent à la plupart des paquets), ou choisissez «&#xa0;Utiliser mon propre Python&#xa0;».</translation>
    </message>
    <message>
        <source>A file of {package} could not be written: another program, perhaps the virus scanner or a running job, holds it. Close it, then try again.</source>
        <translation>Un fichier de {package} n&apos;a pas pu être écrit&#xa0;: un autre programme le tient, peut-être l&apos;antivirus ou un traitement en cours. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The environment has no working pip. Press Repair to make it anew.</source>
        <translation>L&apos;environnement n&apos;a pas de pip qui fonctionne. Cliquez sur Réparer pour le recréer.</translation>
    </message>
    <message>
        <source>Creating the engine</source>
        <translation>Création du moteur</translation>
    </message>
    <message>
        <source>Removing {folder}</source>
        <translation>Suppression de {folder}</translation>
    </message>
    <message>
        <source>Removing the engine</source>
        <translation>Suppression du moteur</translation>
    </message>
    <message>
        <source>Play a series</source>
        <translation>Faire défiler une série</translation>
    </message>
    <message>
        <source>Set the Temporal Controller to the dates of a series, and play it</source>
        <translation>Régler le Contrôleur temporel sur les dates d&apos;une série, et la faire défiler</translation>
    </message>
    <message>
        <source>Export animation…</source>
        <translation>Exporter l&apos;animation…</translation>
    </message>
    <message>
        <source>Export a series as frames, an animated GIF or a film</source>
        <translation>Exporter une série en images, en GIF animé ou en film</translation>
    </message>
    <message>
        <source>Play this series</source>
        <translation>Faire défiler cette série</translation>
    </message>
    <message>
        <source>There is no filled series in the project yet.</source>
        <translation>Il n&apos;y a pas encore de série comblée dans le projet.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>{date} could not be drawn.</source>
        <translation>{date} n&apos;a pas pu être dessiné.</translation>
    </message>
    <message>
        <source>{date} before</source>
        <translation>{date} avant</translation>
    </message>
    <message>
        <source>{date} NDVI</source>
        <translation>{date} NDVI</translation>
    </message>
    <message>
        <source>Animation of a series</source>
        <translation>Animation d&apos;une série</translation>
    </message>
    <message>
        <source>{name} could not be made: {error}</source>
        <translation>{name} n&apos;a pas pu être créé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>ffmpeg was not found.</source>
        <translation>ffmpeg est introuvable.</translation>
    </message>
    <message>
        <source>Batch from folders…</source>
        <translation>Par lots, depuis des dossiers…</translation>
    </message>
    <message>
        <source>Fill each series found below a folder, such as tiles or years</source>
        <translation>Combler chaque série trouvée sous un dossier, par exemple par tuile ou par année</translation>
    </message>
    <message>
        <source>Folder with a folder for each series</source>
        <translation>Dossier contenant un dossier par série</translation>
    </message>
    <message>
        <source>No series was found in {folder} or its folders.</source>
        <translation>Aucune série trouvée dans {folder} ni dans ses dossiers.</translation>
    </message>
    <message>
        <source>Looking for series in {name}</source>
        <translation>Recherche de séries dans {name}</translation>
    </message>
    <message>
        <source>{name}: diagnostics</source>
        <translation>{name}&#xa0;: diagnostic</translation>
    </message>
    <message>
        <source>What to add when you report a problem. Your home folder is written as ~.</source>
        <translation>Ce qu&apos;il faut joindre pour signaler un problème. Votre dossier personnel est écrit ~.</translation>
    </message>
    <message>
        <source>Looking… the engine is tried, which takes some seconds.</source>
        <translation>Recherche… le moteur est essayé, ce qui prend quelques secondes.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Diagnostics of GANFilling</source>
        <translation>Diagnostic de GANFilling</translation>
    </message>
    <message>
        <source>Looking for GPUs</source>
        <translation>Recherche de GPU</translation>
    </message>
    <message>
        <source>One more step: create the engine. {cost}</source>
        <translation>Encore une étape&#xa0;: créer le moteur. {cost}</translation>
    </message>
    <message>
        <source>The engine is not whole: create the engine again, or complete it. {cost}</source>
        <translation>Le moteur n&apos;est pas complet&#xa0;: recréez-le, ou complétez-le. {cost}</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>Avancement de l&apos;installation</translation>
    </message>
    <message>
        <source>Example model in the designer…</source>
        <translation>Modèle d&apos;exemple dans le Modeleur…</translation>
    </message>
    <message>
        <source>From a series to the NDVI of fields, to be changed and saved as your own</source>
        <translation>D&apos;une série au NDVI des parcelles, à modifier et à enregistrer comme le vôtre</translation>
    </message>
    <message>
        <source>{path} cannot be read as a model.</source>
        <translation>{path} ne peut pas être lu comme modèle.</translation>
    </message>
    <message>
        <source>Cloud detection: ukis-csmask (DLR), {size} to download</source>
        <translation>Détection des nuages&#xa0;: ukis-csmask (DLR), {size} à télécharger</translation>
    </message>
    <message>
        <source>Finds clouds and shadows that masks miss, or where there is no mask. With onnxruntime, which runs it. Its licence is Apache 2.0.</source>
        <translation>Trouve les nuages et les ombres que les masques manquent, ou là où il n&apos;y a pas de masque. Avec onnxruntime, qui l&apos;exécute. Sa licence est Apache 2.0.</translation>
    </message>
    <message>
        <source>{what}, {size} to download</source>
        <translation>{what}, {size} à télécharger</translation>
    </message>
    <message>
        <source>Take pip&apos;s build</source>
        <translation>Prendre la version de pip</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove the old one</source>
        <translation>Supprimer l&apos;ancien</translation>
    </message>
    <message>
        <source>Build of torch</source>
        <translation>Version de torch</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Create again with this build</source>
        <translation>Recréer avec cette version</translation>
    </message>
    <message>
        <source>Add cloud detection</source>
        <translation>Ajouter la détection des nuages</translation>
    </message>
    <message>
        <source>Remove cloud detection</source>
        <translation>Retirer la détection des nuages</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation>Ajouter ce qui est choisi</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Remove the engine? It can be created again at any time.</source>
        <translation>Supprimer le moteur&#xa0;? Il peut être recréé à tout moment.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Looking what this computer has…</source>
        <translation>Recherche de ce qu&apos;a cet ordinateur…</translation>
    </message>
    <message>
        <source>This window may be closed meanwhile.</source>
        <translation>Cette fenêtre peut être fermée entre-temps.</translation>
    </message>
    <message>
        <source>without torch</source>
        <translation>sans torch</translation>
    </message>
    <message>
        <source>computes on the processor</source>
        <translation>calcule sur le processeur</translation>
    </message>
    <message>
        <source>computes on {device}</source>
        <translation>calcule sur {device}</translation>
    </message>
    <message>
        <source>without cloud detection</source>
        <translation>sans détection des nuages</translation>
    </message>
    <message>
        <source>checksums of packages not compared: {lists}</source>
        <translation>sommes de contrôle de paquets non comparées : {lists}</translation>
    </message>
    <message>
        <source>all packages have their known checksums</source>
        <translation>tous les paquets ont leurs sommes de contrôle connues</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>dans {folder}</translation>
    </message>
    <message>
        <source>The engine could not be made.</source>
        <translation>Le moteur n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>The engine is half-made.</source>
        <translation>Le moteur n&apos;est créé qu&apos;à moitié.</translation>
    </message>
    <message>
        <source>Making it was interrupted. Press Repair to complete it.</source>
        <translation>Sa création a été interrompue. Cliquez sur Réparer pour la terminer.</translation>
    </message>
    <message>
        <source>The engine is broken.</source>
        <translation>Le moteur est cassé.</translation>
    </message>
    <message>
        <source>The Python that it was made from has vanished, perhaps with an update of QGIS. Press Repair to make it anew.</source>
        <translation>Le Python avec lequel il a été créé a disparu, peut-être lors d&apos;une mise à jour de QGIS. Cliquez sur Réparer pour le recréer.</translation>
    </message>
    <message>
        <source>There is no engine yet.</source>
        <translation>Il n&apos;y a pas encore de moteur.</translation>
    </message>
    <message>
        <source>The engine computes in a Python of its own, beside QGIS, and touches neither QGIS nor other programs. It is made once, and serves all later versions that need the same packages.</source>
        <translation>Le moteur calcule dans son propre Python, à côté de QGIS, et ne touche ni à QGIS ni aux autres programmes. Il est créé une fois, et sert à toutes les versions suivantes qui demandent les mêmes paquets.</translation>
    </message>
    <message>
        <source>An engine was found.</source>
        <translation>Un moteur a été trouvé.</translation>
    </message>
    <message>
        <source>There is no Python at this place.</source>
        <translation>Il n&apos;y a pas de Python à cet endroit.</translation>
    </message>
    <message>
        <source>Choose a Python, or the folder of an environment.</source>
        <translation>Choisissez un Python, ou le dossier d&apos;un environnement.</translation>
    </message>
    <message>
        <source>Your own Python is used.</source>
        <translation>Votre propre Python est utilisé.</translation>
    </message>
    <message>
        <source>{path}. Press Test to see whether the engine works in it.</source>
        <translation>{path}. Cliquez sur Tester pour voir si le moteur y fonctionne.</translation>
    </message>
    <message>
        <source>Time Profile</source>
        <translation>Profil temporel</translation>
    </message>
    <message>
        <source>Select one or more features of a polygon layer first.</source>
        <translation>Sélectionnez d&apos;abord une ou plusieurs entités d&apos;une couche de polygones.</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} selected features are shown.</source>
        <translation>Seules les {most} premières des {count} entités sélectionnées sont montrées.</translation>
    </message>
    <message>
        <source>Could not be read: {dates}</source>
        <translation>Lecture impossible&#xa0;: {dates}</translation>
    </message>
    <message>
        <source>No series in the project yet. Fill gaps in a series, or add rasters with dates.</source>
        <translation>Pas encore de série dans le projet. Comblez les lacunes d&apos;une série, ou ajoutez des rasters datés.</translation>
    </message>
    <message>
        <source>The chosen places lie outside the series.</source>
        <translation>Les lieux choisis sont en dehors de la série.</translation>
    </message>
    <message>
        <source>Check a variable to see its values.</source>
        <translation>Cochez une variable pour voir ses valeurs.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Click the map to see the values of a pixel over time. Shift+click adds another pixel to compare with; a polygon gives the mean of its pixels.</source>
        <translation>Cliquez sur la carte pour voir les valeurs d&apos;un pixel au fil du temps. Maj+clic ajoute un autre pixel à comparer&#xa0;; un polygone donne la moyenne de ses pixels.</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Enregistrer comme table</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}</source>
        <translation>{path} n&apos;a pas pu être écrit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Double-click to rename, Delete to remove.</source>
        <translation>Double-clic pour renommer, Suppr pour retirer.</translation>
    </message>
    <message>
        <source>Masked values</source>
        <translation>Valeurs masquées</translation>
    </message>
    <message>
        <source>What was seen where a mask says cloud, as crosses.</source>
        <translation>Ce qui a été vu là où un masque indique un nuage, en croix.</translation>
    </message>
    <message>
        <source>Choose pixels</source>
        <translation>Choisir des pixels</translation>
    </message>
    <message>
        <source>Click the map for the profile of a pixel; Shift+click adds one</source>
        <translation>Cliquez sur la carte pour le profil d&apos;un pixel&#xa0;; Maj+clic en ajoute un</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Dessiner un polygone</translation>
    </message>
    <message>
        <source>Draw a polygon on the map for the mean of its pixels; a right click ends it</source>
        <translation>Dessinez un polygone sur la carte pour la moyenne de ses pixels&#xa0;; un clic droit le termine</translation>
    </message>
    <message>
        <source>Use selected features</source>
        <translation>Utiliser les entités sélectionnées</translation>
    </message>
    <message>
        <source>Mean over each selected feature of the current polygon layer</source>
        <translation>Moyenne sur chaque entité sélectionnée de la couche de polygones courante</translation>
    </message>
    <message>
        <source>Add to the places shown</source>
        <translation>Ajouter aux lieux montrés</translation>
    </message>
    <message>
        <source>A click adds a place in place of beginning anew, as with Shift</source>
        <translation>Un clic ajoute un lieu au lieu de tout recommencer, comme avec Maj</translation>
    </message>
    <message>
        <source>Remove the selected places</source>
        <translation>Retirer les lieux sélectionnés</translation>
    </message>
    <message>
        <source>Remove the places selected in the list; all if none is selected</source>
        <translation>Retirer les lieux sélectionnés dans la liste&#xa0;; tous si aucun n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer comme table…</translation>
    </message>
    <message>
        <source>Save all values shown as a table (CSV)</source>
        <translation>Enregistrer toutes les valeurs montrées dans une table (CSV)</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Save the plot as a picture (PNG), twice as fine as on the screen</source>
        <translation>Enregistrer le graphique comme image (PNG), deux fois plus fine qu&apos;à l&apos;écran</translation>
    </message>
    <message>
        <source>outside the series</source>
        <translation>en dehors de la série</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <source>Time profile</source>
        <translation>Profil temporel</translation>
    </message>
    <message>
        <source>Polygon {number}</source>
        <translation>Polygone {number}</translation>
    </message>
    <message>
        <source>Pixel {number}</source>
        <translation>Pixel {number}</translation>
    </message>
    <message>
        <source>Show the values of a pixel or polygon over time</source>
        <translation>Montrer les valeurs d&apos;un pixel ou d&apos;un polygone au fil du temps</translation>
    </message>
    <message>
        <source>{share:.0%} observed</source>
        <translation>{share:.0%} observés</translation>
    </message>
    <message>
        <source>90 %: {low:.3f} to {high:.3f}</source>
        <translation>90&#xa0;%&#xa0;: {low:.3f} à {high:.3f}</translation>
    </message>
    <message>
        <source>Whole images</source>
        <translation>Images entières</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polygones d&apos;une couche</translation>
    </message>
    <message>
        <source>Area to fill</source>
        <translation>Zone à combler</translation>
    </message>
    <message>
        <source>Layer of the polygons</source>
        <translation>Couche des polygones</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>Sélection seulement</translation>
    </message>
    <message>
        <source>Only the polygons that are selected in the layer</source>
        <translation>Seulement les polygones sélectionnés dans la couche</translation>
    </message>
    <message>
        <source>There is no polygon layer in the project: add one, or choose another area.</source>
        <translation>Il n&apos;y a pas de couche de polygones dans le projet&#xa0;: ajoutez-en une, ou choisissez une autre zone.</translation>
    </message>
    <message>
        <source>No polygon is selected: select some, or take all of the layer.</source>
        <translation>Aucun polygone n&apos;est sélectionné&#xa0;: sélectionnez-en, ou prenez tous ceux de la couche.</translation>
    </message>
    <message>
        <source>The polygon layer is empty: choose another one.</source>
        <translation>La couche de polygones est vide&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>this computer&apos;s processor</source>
        <translation>le processeur de cet ordinateur</translation>
    </message>
    <message>
        <source>this computer&apos;s NVIDIA GPU</source>
        <translation>le GPU NVIDIA de cet ordinateur</translation>
    </message>
    <message>
        <source>this computer&apos;s GPU</source>
        <translation>le GPU de cet ordinateur</translation>
    </message>
    <message>
        <source>{method}: about {time} on {device}, {memory:.1f} GiB of memory</source>
        <translation>{method}&#xa0;: environ {time} sur {device}, {memory:.1f} Gio de mémoire</translation>
    </message>
    <message>
        <source>{method}: roughly {time} on {device} (a guess), {memory:.1f} GiB of memory</source>
        <translation>{method}&#xa0;: en gros {time} sur {device} (estimation), {memory:.1f} Gio de mémoire</translation>
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
        <translation>Examen des rasters</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Rechercher dans le tableau</translation>
    </message>
    <message>
        <source>Check by name: *202206*, then Enter</source>
        <translation>Cocher&#xa0;: *202206*, Entrée</translation>
    </message>
    <message>
        <source>Enter checks the rasters whose name fits, and no others; * and ? stand for anything.</source>
        <translation>Entrée coche les rasters dont le nom convient, et aucun autre&#xa0;; * et&#xa0;? remplacent n&apos;importe quoi.</translation>
    </message>
    <message>
        <source>Check rasters by name pattern</source>
        <translation>Cocher les rasters par motif de nom</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Coc&amp;her</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Lignes sélectionnées</translation>
    </message>
    <message>
        <source>All but the checked</source>
        <translation>Tous sauf ceux cochés</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Earlier &amp;results</source>
        <translation>&amp;Résultats antérieurs</translation>
    </message>
    <message>
        <source>Lists the filled layers of earlier runs, too</source>
        <translation>Liste aussi les couches comblées de traitements précédents</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Open in Processing dialog…</source>
        <translation>Ouvrir dans la fenêtre de traitement…</translation>
    </message>
    <message>
        <source>Open as batch…</source>
        <translation>Ouvrir en lot…</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copier en Python</translation>
    </message>
    <message>
        <source>Copy as qgis_process command</source>
        <translation>Copier en commande qgis_process</translation>
    </message>
    <message>
        <source>&amp;Preview here</source>
        <translation>Aperçu &amp;ici</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>The first steps, with pictures, in the browser (F1)</source>
        <translation>Les premiers pas, avec des images, dans le navigateur (F1)</translation>
    </message>
    <message>
        <source>&amp;Try the example</source>
        <translation>Essa&amp;yer l&apos;exemple</translation>
    </message>
    <message>
        <source>Writes a small simulated series among your documents, and opens it here</source>
        <translation>Écrit une petite série simulée dans vos documents, et l&apos;ouvre ici</translation>
    </message>
    <message>
        <source>Add rasters</source>
        <translation>Ajouter des rasters</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>One thing at a time: the other run has to end first.</source>
        <translation>Une chose à la fois&#xa0;: l&apos;autre traitement doit d&apos;abord se terminer.</translation>
    </message>
    <message>
        <source>Fills what the map shows, in larger pixels, in seconds</source>
        <translation>Comble ce que montre la carte, en pixels plus grands, en quelques secondes</translation>
    </message>
    <message>
        <source>Writing the example…</source>
        <translation>Écriture de l&apos;exemple…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The polygon layer is not a file, so other programs cannot read it. Save it (layer menu, Export) and choose the saved layer.</source>
        <translation>La couche de polygones n&apos;est pas un fichier, d&apos;autres programmes ne peuvent donc pas la lire. Enregistrez-la (menu de la couche, Exporter) et choisissez la couche enregistrée.</translation>
    </message>
    <message>
        <source>The polygon layer has a filter and a selection; a command can hold only one. Save the selected polygons as a layer of their own and choose that.</source>
        <translation>La couche de polygones a un filtre et une sélection&#xa0;; une commande ne peut en contenir qu&apos;un. Enregistrez les polygones sélectionnés dans une couche à part et choisissez-la.</translation>
    </message>
    <message>
        <source>Preview ({method}, {seconds:.0f} s)</source>
        <translation>Aperçu ({method}, {seconds:.0f} s)</translation>
    </message>
    <message>
        <source>Preview by GANFilling; its files go when QGIS is closed.</source>
        <translation>Aperçu par GANFilling&#xa0;; ses fichiers disparaissent quand QGIS est fermé.</translation>
    </message>
    <message>
        <source>It is none of the bands needed.</source>
        <translation>Ce n&apos;est aucune des bandes nécessaires.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Aucune date trouvée.</translation>
    </message>
    <message>
        <source>Type the date into its cell.</source>
        <translation>Saisissez la date dans sa cellule.</translation>
    </message>
    <message>
        <source>Leave it out, or add the other bands of the image.</source>
        <translation>Retirez-le, ou ajoutez les autres bandes de l&apos;image.</translation>
    </message>
    <message>
        <source>The same file as “{name}”: it is taken once.</source>
        <translation>Le même fichier que «&#xa0;{name}&#xa0;»&#xa0;: il n&apos;est pris qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Mask of the image that it belongs to</source>
        <translation>Masque de l&apos;image à laquelle il appartient</translation>
    </message>
    <message>
        <source>Result of an earlier run</source>
        <translation>Résultat d&apos;un traitement précédent</translation>
    </message>
    <message>
        <source>Treated as lost (your choice)</source>
        <translation>Considérée comme perdue (votre choix)</translation>
    </message>
    <message>
        <source>Trusted (your choice)</source>
        <translation>Considérée comme fiable (votre choix)</translation>
    </message>
    <message>
        <source>Last preview: {fate}</source>
        <translation>Dernier aperçu&#xa0;: {fate}</translation>
    </message>
    <message>
        <source>Last run: {fate}</source>
        <translation>Dernier traitement&#xa0;: {fate}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement du traitement</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Annuler le traitement</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Journal du traitement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>{rasters} rasters, {dates} dates, {pixels:.2f} million pixels.</source>
        <translation>{rasters} rasters, {dates} dates, {pixels:.2f} millions de pixels.</translation>
    </message>
    <message>
        <source>Looking at the rasters…</source>
        <translation>Examen des rasters…</translation>
    </message>
    <message>
        <source>The folder holds results of an earlier run: {folder}</source>
        <translation>Le dossier contient les résultats d&apos;un traitement précédent&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>They can be replaced, or choose another folder.</source>
        <translation>Ils peuvent être remplacés&#xa0;; sinon, choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Loading the results…</source>
        <translation>Chargement des résultats…</translation>
    </message>
    <message>
        <source>Filled {dates} dates in {time}: {folder}</source>
        <translation>{dates} dates comblées en {time}&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Not used: {dates}</source>
        <translation>Non utilisées&#xa0;: {dates}</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Le traitement a échoué.</translation>
    </message>
    <message>
        <source>Preview of at most {size} x {size} pixels…</source>
        <translation>Aperçu d&apos;au plus {size} x {size} pixels…</translation>
    </message>
    <message>
        <source>Preview of what the map shows, in {time}.</source>
        <translation>Aperçu de ce que montre la carte, en {time}.</translation>
    </message>
    <message>
        <source>There is no raster yet: add files or a folder, or drop them here.</source>
        <translation>Il n&apos;y a pas encore de raster&#xa0;: ajoutez des fichiers ou un dossier, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Check the rasters to fill: two dates or more.</source>
        <translation>Cochez les rasters à combler&#xa0;: deux dates ou plus.</translation>
    </message>
    <message>
        <source>Only one date is checked: check at least two.</source>
        <translation>Une seule date est cochée&#xa0;: cochez-en au moins deux.</translation>
    </message>
    <message>
        <source>All checked dates are treated as lost: nothing is left to fill from.</source>
        <translation>Toutes les dates cochées sont considérées comme perdues&#xa0;: il ne reste rien pour combler.</translation>
    </message>
    <message>
        <source>{name} does not overlap the first of the checked rasters: uncheck it.</source>
        <translation>{name} ne recouvre pas le premier des rasters cochés&#xa0;: décochez-le.</translation>
    </message>
    <message>
        <source>Dates every: write a number of days, or month.</source>
        <translation>Dates tous les&#xa0;: écrivez un nombre de jours, ou month.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Choisissez un dossier pour les résultats.</translation>
    </message>
    <message>
        <source>The area does not overlap the images: choose another one.</source>
        <translation>La zone ne recouvre pas les images&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The folder for the results is not a full path: choose it with the button.</source>
        <translation>Le dossier des résultats n&apos;est pas un chemin complet&#xa0;: choisissez-le avec le bouton.</translation>
    </message>
    <message>
        <source>{path} is a file: choose a folder.</source>
        <translation>{path} est un fichier&#xa0;: choisissez un dossier.</translation>
    </message>
    <message>
        <source>{count} without a date: type it into the cell.</source>
        <translation>{count} sans date&#xa0;: saisissez-la dans la cellule.</translation>
    </message>
    <message>
        <source>Several images of {date}: they are merged, the clearest first.</source>
        <translation>Plusieurs images du {date}&#xa0;: elles sont fusionnées, la plus claire d&apos;abord.</translation>
    </message>
    <message>
        <source>{count} rasters do not have these bands, and one setting applies to all: leave it empty to have the bands of each recognised, or fill these in a run of their own.</source>
        <translation>{count} rasters n&apos;ont pas ces bandes, et un seul réglage vaut pour tous&#xa0;: laissez-le vide pour que les bandes de chacun soient reconnues, ou comblez ceux-ci dans un traitement à part.</translation>
    </message>
    <message>
        <source>{count} of the checked rasters have no cloud mask.</source>
        <translation>{count} des rasters cochés n&apos;ont pas de masque de nuages.</translation>
    </message>
    <message>
        <source>type the date</source>
        <translation>saisir la date</translation>
    </message>
    <message>
        <source>{name}, cannot be chosen. {remark}</source>
        <translation>{name}, ne peut pas être choisi. {remark}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>(its middle)</source>
        <translation>(son milieu)</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nuageux</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The bands taken for blue, green, red and near infrared</source>
        <translation>Les bandes prises pour le bleu, le vert, le rouge et le proche infrarouge</translation>
    </message>
    <message>
        <source>Where it is known from which pixels are cloud</source>
        <translation>D&apos;où l&apos;on sait quels pixels sont des nuages</translation>
    </message>
    <message>
        <source>Share of the pixels that have data, clouds included; from a quick look</source>
        <translation>Part des pixels qui ont des données, nuages compris&#xa0;; d&apos;après un examen rapide</translation>
    </message>
    <message>
        <source>Share of the valid pixels that the mask takes out; from a quick look</source>
        <translation>Part des pixels valides que le masque retire&#xa0;; d&apos;après un examen rapide</translation>
    </message>
    <message>
        <source>Share of the area that counted as observed in the last run or preview; the rest was filled</source>
        <translation>Part de la zone qui a compté comme observée au dernier traitement ou aperçu&#xa0;; le reste a été comblé</translation>
    </message>
    <message>
        <source>observed {percent:.0f} %</source>
        <translation>observé {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>cloudy {percent:.0f} %</source>
        <translation>nuageux {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Dates de la série</translation>
    </message>
    <message>
        <source>The dates appear here.</source>
        <translation>Les dates apparaissent ici.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sans donnée</translation>
    </message>
    <message>
        <source>the source&apos;s mask</source>
        <translation>masque de la source</translation>
    </message>
    <message>
        <source>cloud found</source>
        <translation>nuage trouvé</translation>
    </message>
    <message>
        <source>shadow found</source>
        <translation>ombre trouvée</translation>
    </message>
    <message>
        <source>date not trusted</source>
        <translation>date non fiable</translation>
    </message>
    <message>
        <source>observed {share}</source>
        <translation>observé {share}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>Dates clouded in the area: {clouded}; of these seen beside it: {seen}.</source>
        <translation>Dates nuageuses dans la zone&#xa0;: {clouded}&#xa0;; dont vues à côté&#xa0;: {seen}.</translation>
    </message>
    <message>
        <source>Lost dates corrected by coarse rasters: {dates}.</source>
        <translation>Dates perdues corrigées par des rasters à basse résolution&#xa0;: {dates}.</translation>
    </message>
    <message>
        <source>cloudy</source>
        <translation>nuageux</translation>
    </message>
    <message>
        <source>{chosen} of {all} dates are chosen.</source>
        <translation>{chosen} dates sur {all} sont choisies.</translation>
    </message>
    <message>
        <source>No dates yet.</source>
        <translation>Pas encore de dates.</translation>
    </message>
    <message>
        <source>Current: {date}.</source>
        <translation>Date courante&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>Date of {name}</source>
        <translation>Date de {name}</translation>
    </message>
    <message>
        <source>Rasters to choose from</source>
        <translation>Rasters à choisir</translation>
    </message>
    <message>
        <source>Treat as lost</source>
        <translation>Considérer comme perdue</translation>
    </message>
    <message>
        <source>Nothing of these dates is used: they are filled whole</source>
        <translation>Rien de ces dates n&apos;est utilisé&#xa0;: elles sont comblées en entier</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Considérer comme fiable</translation>
    </message>
    <message>
        <source>They are used even if they do not agree with the other dates</source>
        <translation>Elles sont utilisées même si elles ne concordent pas avec les autres dates</translation>
    </message>
    <message>
        <source>Let the engine decide</source>
        <translation>Laisser le moteur décider</translation>
    </message>
    <message>
        <source>What does not agree with the other dates is not used</source>
        <translation>Ce qui ne concorde pas avec les autres dates n&apos;est pas utilisé</translation>
    </message>
    <message>
        <source>No raster fits what you look for.</source>
        <translation>Aucun raster ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Drop rasters or a folder here, or add them with the buttons above.</source>
        <translation>Déposez des rasters ou un dossier ici, ou ajoutez-les avec les boutons ci-dessus.</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>Comparer avant et après</translation>
    </message>
    <message>
        <source>Show the input beside the filled image, with a line to drag between them</source>
        <translation>Montrer l&apos;entrée à côté de l&apos;image comblée, avec une ligne à faire glisser entre elles</translation>
    </message>
    <message>
        <source>There is no filled series in the project to compare with its input.</source>
        <translation>Il n&apos;y a pas de série comblée dans le projet à comparer avec son entrée.</translation>
    </message>
    <message>
        <source>Drag the line over the map. A double click on it turns it.</source>
        <translation>Faites glisser la ligne sur la carte. Un double-clic la tourne.</translation>
    </message>
    <message>
        <source>Before {date}</source>
        <translation>Avant {date}</translation>
    </message>
    <message>
        <source>The input of {date} cannot be shown</source>
        <translation>L&apos;entrée du {date} ne peut pas être montrée</translation>
    </message>
    <message>
        <source>After {date}</source>
        <translation>Après {date}</translation>
    </message>
    <message>
        <source>Dated rasters of the project</source>
        <translation>Rasters datés du projet</translation>
    </message>
    <message>
        <source>{name} (a run was stopped while it replaced files: run it again)</source>
        <translation>{name} (une exécution a été arrêtée pendant qu’elle remplaçait des fichiers : relancez-la)</translation>
    </message>
    <message>
        <source>The job was kept: {file}</source>
        <translation>La description du traitement a été gardée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The engine&apos;s log: {file}</source>
        <translation>Le journal du moteur&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Values of fields or points by date (table, curves)</source>
        <translation>Valeurs de parcelles ou de points par date (table, courbes)</translation>
    </message>
    <message>
        <source>Writes a table with a row for each polygon or point and date: mean, median and standard deviation of bands and indices, how many pixels there are, and which share was observed. Choose the folder that Fill gaps in a series wrote.

A pixel belongs to a polygon if its centre lies in it. Curves of the means are drawn as a page, which the results viewer shows.</source>
        <translation>Écrit une table avec une ligne par polygone ou point et par date&#xa0;: moyenne, médiane et écart-type des bandes et des indices, nombre de pixels, et part observée. Choisissez le dossier écrit par Combler les lacunes d&apos;une série.

Un pixel appartient à un polygone si son centre s&apos;y trouve. Les courbes des moyennes sont dessinées en une page, que montre le Visualiseur de résultats.</translation>
    </message>
    <message>
        <source>Polygons or points</source>
        <translation>Polygones ou points</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Bandes et indices</translation>
    </message>
    <message>
        <source>Such as ndvi,evi,red. Empty: NDVI and all other indices of the folder.</source>
        <translation>Par exemple ndvi,evi,red. Vide&#xa0;: le NDVI et tous les autres indices du dossier.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>A .gpkg, .csv or .parquet file; a .gpkg holds the polygons or points, too.</source>
        <translation>Un fichier .gpkg, .csv ou .parquet&#xa0;; un .gpkg contient aussi les polygones ou points.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>HTML (*.html);;SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>HTML (*.html);;SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The table can be written as {formats}, not as {output}.</source>
        <translation>La table peut être écrite en {formats}, pas en {output}.</translation>
    </message>
    <message>
        <source>Uncertainty of {name}</source>
        <translation>Incertitude de {name}</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Combler</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Forecast and evaluate</source>
        <translation>Prévoir et évaluer</translation>
    </message>
    <message>
        <source>Train (research)</source>
        <translation>Entraîner (recherche)</translation>
    </message>
    <message>
        <source>The example could not be written.</source>
        <translation>L&apos;exemple n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <source>folder name</source>
        <translation>nom de dossier</translation>
    </message>
    <message>
        <source>month in the file name</source>
        <translation>mois dans le nom de fichier</translation>
    </message>
    <message>
        <source>month in the folder name</source>
        <translation>mois dans le nom de dossier</translation>
    </message>
    <message>
        <source>band names</source>
        <translation>noms de bandes</translation>
    </message>
    <message>
        <source>Repair or complete the engine under Settings, Options, GANFilling.</source>
        <translation>Réparez ou complétez le moteur sous Préférences, Options, GANFilling.</translation>
    </message>
    <message>
        <source>Cloud detection (ukis-csmask) is not installed, so clouds are looked for by {instead}. Add it under Settings, Options, GANFilling to find them better.</source>
        <translation>La détection des nuages (ukis-csmask) n&apos;est pas installée, les nuages sont donc cherchés par {instead}. Ajoutez-la sous Préférences, Options, GANFilling pour mieux les trouver.</translation>
    </message>
    <message>
        <source>Add Training under Settings, Options, GANFilling.</source>
        <translation>Ajoutez Entraînement sous Préférences, Options, GANFilling.</translation>
    </message>
    <message>
        <source>Set a lower Memory or Window size under More options or Advanced, or choose the processor as device.</source>
        <translation>Réduisez Mémoire ou Taille des fenêtres sous Plus d&apos;options ou Paramètres avancés, ou choisissez le processeur comme unité de calcul.</translation>
    </message>
    <message>
        <source>Reading windows</source>
        <translation>Lecture des fenêtres</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Recherche de nuages</translation>
    </message>
    <message>
        <source>Comparing the dates</source>
        <translation>Comparaison des dates</translation>
    </message>
    <message>
        <source>Looking twice</source>
        <translation>Second examen</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Preparing lessons</source>
        <translation>Préparation des leçons</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Hiding parts of the series</source>
        <translation>Des parties de la série sont cachées</translation>
    </message>
    <message>
        <source>Comparing with the coarse rasters</source>
        <translation>Comparaison avec les rasters à basse résolution</translation>
    </message>
    <message>
        <source>Fitting the scene</source>
        <translation>Ajustement à la scène</translation>
    </message>
    <message>
        <source>Fitting the surroundings</source>
        <translation>Ajustement aux environs</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing frame {number}</source>
        <translation>Écriture de l&apos;image {number}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading coarse rasters</source>
        <translation>Lecture des rasters à basse résolution</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Comblement</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Tuning the network to the series</source>
        <translation>Affinage du réseau sur la série</translation>
    </message>
    <message>
        <source>Adversarial training</source>
        <translation>Entraînement antagoniste</translation>
    </message>
    <message>
        <source>Looking for clean windows</source>
        <translation>Recherche de fenêtres sans nuages</translation>
    </message>
    <message>
        <source>Training the detector</source>
        <translation>Entraînement du détecteur</translation>
    </message>
    <message>
        <source>Preparing checks</source>
        <translation>Préparation des contrôles</translation>
    </message>
    <message>
        <source>Filling hidden gaps</source>
        <translation>Comblement de lacunes cachées</translation>
    </message>
    <message>
        <source>Filling hidden dates</source>
        <translation>Comblement de dates cachées</translation>
    </message>
    <message>
        <source>Filling hidden blocks of dates</source>
        <translation>Comblement de blocs de dates cachés</translation>
    </message>
    <message>
        <source>Filling under clouds that a mask misses in part</source>
        <translation>Comblement sous des nuages qu&apos;un masque manque en partie</translation>
    </message>
    <message>
        <source>Estimating dates without an image</source>
        <translation>Estimation de dates sans image</translation>
    </message>
    <message>
        <source>Filling the gaps of the series</source>
        <translation>Comblement des lacunes de la série</translation>
    </message>
    <message>
        <source>{names} of {count} dates: {output}</source>
        <translation>{names} de {count} dates&#xa0;: {output}</translation>
    </message>
    <message>
        <source>Table of {zones} features and {dates} dates: {output}</source>
        <translation>Table de {zones} entités et {dates} dates&#xa0;: {output}</translation>
    </message>
    <message>
        <source>Table of {zones} features and {dates} dates; {outside} of them lie outside of the results: {output}</source>
        <translation>Table de {zones} entités et {dates} dates&#xa0;; {outside} d&apos;entre elles sont hors des résultats&#xa0;: {output}</translation>
    </message>
    <message>
        <source>Figure: {output}</source>
        <translation>Figure&#xa0;: {output}</translation>
    </message>
    <message>
        <source>Animation of {frames} frames: {output}</source>
        <translation>Animation de {frames} images&#xa0;: {output}</translation>
    </message>
    <message>
        <source>Imported to {output}</source>
        <translation>Importé dans {output}</translation>
    </message>
    <message>
        <source>Example series: {output}</source>
        <translation>Série d&apos;exemple&#xa0;: {output}</translation>
    </message>
    <message>
        <source>Weights: {path}</source>
        <translation>Poids&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Weights: {path} {checks}</source>
        <translation>Poids&#xa0;: {path} {checks}</translation>
    </message>
    <message>
        <source>{count} clean windows in {zones} zones: {output}</source>
        <translation>{count} fenêtres sans nuages dans {zones} zones&#xa0;: {output}</translation>
    </message>
    <message>
        <source>NDVI of {count} dates forecast ({method}): {output}</source>
        <translation>NDVI prévu pour {count} dates ({method})&#xa0;: {output}</translation>
    </message>
    <message>
        <source>{one}
{other}</source>
        <translation>{one}
{other}</translation>
    </message>
    <message>
        <source>filling helps {name} {where}</source>
        <translation>combler aide {name} {where}</translation>
    </message>
    <message>
        <source>in no place, for no place tells raw and filled context apart</source>
        <translation>à aucun endroit, car aucun endroit ne distingue le contexte brut du contexte comblé</translation>
    </message>
    <message>
        <source>in {share:.0%} of {places} places ({low:.0%} to {high:.0%}; equal in {equal} more)</source>
        <translation>à {share:.0%} des {places} endroits ({low:.0%} à {high:.0%}&#xa0;; égalité à {equal} autres)</translation>
    </message>
    <message>
        <source>{verdict} Report: {report}</source>
        <translation>{verdict} Rapport&#xa0;: {report}</translation>
    </message>
    <message>
        <source>On this series {method} reaches {psnr:.1f} dB on hidden pixels: {wrong}.</source>
        <translation>Sur cette série, {method} atteint {psnr:.1f} dB sur les pixels cachés&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>On this series {method} is {gain:.1f} dB (95 % interval {interval}) better than linear interpolation on hidden pixels: {wrong}{best}.</source>
        <translation>Sur cette série, {method} est meilleure de {gain:.1f} dB (intervalle à 95&#xa0;% {interval}) que l&apos;interpolation linéaire sur les pixels cachés&#xa0;: {wrong}{best}.</translation>
    </message>
    <message>
        <source>On this series {method} is {gain:.1f} dB (95 % interval {interval}) worse than linear interpolation on hidden pixels: {wrong}{best}.</source>
        <translation>Sur cette série, {method} est moins bonne de {gain:.1f} dB (intervalle à 95&#xa0;% {interval}) que l&apos;interpolation linéaire sur les pixels cachés&#xa0;: {wrong}{best}.</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>réflectance</translation>
    </message>
    <message>
        <source>its error is {error:.4f} of {what} on average</source>
        <translation>son erreur est de {error:.4f} de {what} en moyenne</translation>
    </message>
    <message>
        <source>its error is {error:.4f} of {what} and {ndvi:.3f} of NDVI on average</source>
        <translation>son erreur est de {error:.4f} de {what} et de {ndvi:.3f} de NDVI en moyenne</translation>
    </message>
    <message>
        <source>; best here is {method}, by {ahead:.1f} dB more</source>
        <translation>; la meilleure ici est {method}, de {ahead:.1f} dB de plus</translation>
    </message>
    <message>
        <source>; linear is the best of the methods tried</source>
        <translation>; linear est la meilleure des méthodes essayées</translation>
    </message>
    <message>
        <source>our own detector</source>
        <translation>notre propre détecteur</translation>
    </message>
    <message>
        <source>the comparison of dates alone</source>
        <translation>la seule comparaison des dates</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>considérée comme fiable</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>two or more</source>
        <translation>deux ou plus</translation>
    </message>
    <message>
        <source>blue, green, red and near infrared</source>
        <translation>bleu, vert, rouge et proche infrarouge</translation>
    </message>
    <message>
        <source>band {number} (no name)</source>
        <translation>bande {number} (sans nom)</translation>
    </message>
    <message>
        <source>Band {band} of {name}</source>
        <translation>Bande {band} de {name}</translation>
    </message>
    <message>
        <source> in {unit}</source>
        <translation> en {unit}</translation>
    </message>
    <message>
        <source> without a unit</source>
        <translation> sans unité</translation>
    </message>
    <message>
        <source>, calendar {calendar}</source>
        <translation>, calendrier {calendar}</translation>
    </message>
    <message>
        <source>numbers of Landsat&apos;s Level 1, of the top of the atmosphere and not corrected for the sun</source>
        <translation>les nombres du niveau 1 de Landsat, au sommet de l&apos;atmosphère et non corrigés du soleil</translation>
    </message>
    <message>
        <source>radiance at the sensor</source>
        <translation>la luminance au capteur</translation>
    </message>
    <message>
        <source>{blue}, {green}, {red} and {nir}</source>
        <translation>{blue}, {green}, {red} et {nir}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{number} (first in {name})</source>
        <translation>{number} (le premier dans {name})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{images}: {unit}</source>
        <translation>{images}&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>those of Landsat Collection 2 (number * {scale:g} - {offset:g})</source>
        <translation>celles de Landsat Collection 2 (nombre * {scale:g} - {offset:g})</translation>
    </message>
    <message>
        <source>units of {size}</source>
        <translation>unités de {size}</translation>
    </message>
    <message>
        <source>To have another grid, name a raster or a date with --grid.</source>
        <translation>Pour une autre grille, indiquez un raster ou une date avec --grid.</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels of {pixel:g}</source>
        <translation>{columns} x {rows} pixels de {pixel:g}</translation>
    </message>
    <message>
        <source>the grid</source>
        <translation>la grille</translation>
    </message>
    <message>
        <source>The extent {extent}</source>
        <translation>L&apos;emprise {extent}</translation>
    </message>
    <message>
        <source>The area in {name}</source>
        <translation>La zone de {name}</translation>
    </message>
    <message>
        <source>{count} of {every} images is</source>
        <translation>{count} image sur {every} est</translation>
    </message>
    <message>
        <source>{count} of {every} images are</source>
        <translation>{count} images sur {every} sont</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is damaged or incomplete ({error})</source>
        <translation>est endommagé ou incomplet ({error})</translation>
    </message>
    <message>
        <source>it is of Level 1; the image of Level 2 of the same day and place was taken</source>
        <translation>elle est de niveau 1&#xa0;; l&apos;image de niveau 2 du même jour et du même lieu a été prise</translation>
    </message>
    <message>
        <source>it does not say which band its dates are of</source>
        <translation>il ne dit pas de quelle bande sont ses dates</translation>
    </message>
    <message>
        <source>another version of the same image was taken</source>
        <translation>une autre version de la même image a été prise</translation>
    </message>
    <message>
        <source>its band is not one of the {wanted} needed</source>
        <translation>sa bande n&apos;est pas l&apos;une des {wanted} nécessaires</translation>
    </message>
    <message>
        <source>it has {count} of the {wanted} bands needed</source>
        <translation>il a {count} des {wanted} bandes nécessaires</translation>
    </message>
    <message>
        <source>it is a picture for display, not reflectance; take the rasters of its bands B02, B03, B04 and B08</source>
        <translation>c&apos;est une image pour l&apos;affichage, pas de la réflectance&#xa0;; prenez les rasters de ses bandes B02, B03, B04 et B08</translation>
    </message>
    <message>
        <source>its name says that it holds no reflectance</source>
        <translation>son nom dit qu&apos;il ne contient pas de réflectance</translation>
    </message>
    <message>
        <source>what is left of it when parts are hidden does not allow a regression</source>
        <translation>ce qui en reste quand des parties sont cachées ne permet pas de régression</translation>
    </message>
    <message>
        <source>the memory of {device} does not suffice</source>
        <translation>la mémoire de {device} ne suffit pas</translation>
    </message>
    <message>
        <source>treated as lost, as asked</source>
        <translation>considérée comme perdue, comme demandé</translation>
    </message>
    <message>
        <source>what is left lies beyond what the dates before and after show, as under cloud</source>
        <translation>ce qui reste s&apos;écarte de ce que montrent les dates d&apos;avant et d&apos;après, comme sous un nuage</translation>
    </message>
    <message>
        <source>next to nothing is left of it</source>
        <translation>il n&apos;en reste presque rien</translation>
    </message>
    <message>
        <source>what is left is brighter than on the other dates, as under cloud, haze or snow</source>
        <translation>ce qui reste est plus clair qu&apos;aux autres dates, comme sous un nuage, la brume ou la neige</translation>
    </message>
    <message>
        <source>what is left is far darker than on the other dates, as in the shadow of clouds</source>
        <translation>ce qui reste est bien plus sombre qu&apos;aux autres dates, comme dans l&apos;ombre de nuages</translation>
    </message>
    <message>
        <source>what is left does not show the ground that the other dates show</source>
        <translation>ce qui reste ne montre pas le sol que montrent les autres dates</translation>
    </message>
    <message>
        <source>scene classification of the product</source>
        <translation>classification de scène du produit</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>bande {band}</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>fichier {name}</translation>
    </message>
    <message>
        <source>band {band} of {source}</source>
        <translation>bande {band} de {source}</translation>
    </message>
    <message>
        <source>{source} of {name}</source>
        <translation>{source} de {name}</translation>
    </message>
    <message>
        <source>scene classification</source>
        <translation>classification de scène</translation>
    </message>
    <message>
        <source>cloud mask CLM</source>
        <translation>masque de nuages CLM</translation>
    </message>
    <message>
        <source>cloud probability</source>
        <translation>probabilité de nuage</translation>
    </message>
    <message>
        <source>it has no band {index}</source>
        <translation>il n&apos;a pas de bande {index}</translation>
    </message>
    <message>
        <source>it is a picture of three bands of 8 bits</source>
        <translation>c&apos;est une image de trois bandes de 8 bits</translation>
    </message>
    <message>
        <source>it has no coordinate reference system, or no position on the ground</source>
        <translation>il n&apos;a pas de système de coordonnées de référence, ou pas de position au sol</translation>
    </message>
    <message>
        <source>it lies elsewhere</source>
        <translation>il se trouve ailleurs</translation>
    </message>
    <message>
        <source>any but {values}</source>
        <translation>toutes sauf {values}</translation>
    </message>
    <message>
        <source>bits {values}</source>
        <translation>bits {values}</translation>
    </message>
    <message>
        <source>that have one of the bits {values}</source>
        <translation>ayant l&apos;un des bits {values}</translation>
    </message>
    <message>
        <source>above {value:g}</source>
        <translation>au-dessus de {value:g}</translation>
    </message>
    <message>
        <source>below {value:g}</source>
        <translation>en dessous de {value:g}</translation>
    </message>
    <message>
        <source>The package ukis-csmask is not installed, so clouds are looked for by {instead}. Install it (requirements/clouds.txt, or the plugin&apos;s page Engine) to find them better.</source>
        <translation>Le paquet ukis-csmask n&apos;est pas installé, les nuages sont donc cherchés par {instead}. Installez-le (requirements/clouds.txt, ou la page Moteur de l&apos;extension) pour mieux les trouver.</translation>
    </message>
    <message>
        <source>No mask was found and few data are missing, so clouds are looked for in the images alone. A mask (--mask) helps; --clouds off takes all pixels as they are.</source>
        <translation>Aucun masque n&apos;a été trouvé et peu de données manquent, les nuages sont donc cherchés dans les seules images. Un masque (--mask) aide&#xa0;; --clouds off prend tous les pixels tels quels.</translation>
    </message>
    <message>
        <source>The network is not evaluated, for torch or safetensors is not installed.</source>
        <translation>Le réseau n&apos;est pas évalué, car torch ou safetensors n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>The network is not evaluated: it fills blue, green, red and near infrared alone.</source>
        <translation>Le réseau n&apos;est pas évalué&#xa0;: il ne comble que le bleu, le vert, le rouge et le proche infrarouge.</translation>
    </message>
    <message>
        <source>The network is not evaluated: {message}</source>
        <translation>Le réseau n&apos;est pas évalué&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Forecast without the network, by {references} in its place: {message}</source>
        <translation>Prévision sans le réseau, par {references} à sa place&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Estimates that are not finite numbers are not used: {listed}.</source>
        <translation>Les estimations qui ne sont pas des nombres finis ne sont pas utilisées&#xa0;: {listed}.</translation>
    </message>
    <message>
        <source>The memory of {device} does not suffice ({reason}). From here on the processor computes instead, which takes longer. To give it more memory, close other programs that use the GPU.</source>
        <translation>La mémoire de {device} ne suffit pas ({reason}). À partir d&apos;ici, le processeur calcule à sa place, ce qui prend plus de temps. Pour lui donner plus de mémoire, fermez les autres programmes qui utilisent le GPU.</translation>
    </message>
    <message>
        <source>The figure shows {limit} of {count} dates, evenly chosen; a PDF shows all.</source>
        <translation>La figure montre {limit} des {count} dates, choisies à intervalles réguliers&#xa0;; un PDF les montre toutes.</translation>
    </message>
    <message>
        <source>The figure shows no input, for it cannot be read: {message}</source>
        <translation>La figure ne montre pas l&apos;entrée, car elle ne peut pas être lue&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The network is tuned to the series by the method auto only, which judges what came out.</source>
        <translation>Le réseau n&apos;est affiné sur la série que par la méthode auto, qui juge le résultat.</translation>
    </message>
    <message>
        <source>No network is tuned to the series: that takes torch and safetensors.</source>
        <translation>Aucun réseau n&apos;est affiné sur la série&#xa0;: cela demande torch et safetensors.</translation>
    </message>
    <message>
        <source>The published network is not tuned to the series: it has no hold-out.</source>
        <translation>Le réseau publié n&apos;est pas affiné sur la série&#xa0;: il n&apos;a pas de données mises de côté.</translation>
    </message>
    <message>
        <source>No date is lost, so the coarse rasters are not needed.</source>
        <translation>Aucune date n&apos;est perdue, les rasters à basse résolution ne sont donc pas nécessaires.</translation>
    </message>
    <message>
        <source>No coarse raster lies within {reach} days of a date that is lost ({days}): none is used.</source>
        <translation>Aucun raster à basse résolution ne se trouve à moins de {reach} jours d&apos;une date perdue ({days})&#xa0;: aucun n&apos;est utilisé.</translation>
    </message>
    <message>
        <source>The coarse rasters of the lost dates are clouded or empty: none is used.</source>
        <translation>Les rasters à basse résolution des dates perdues sont nuageux ou vides&#xa0;: aucun n&apos;est utilisé.</translation>
    </message>
    <message>
        <source>The coarse rasters do not help on dates that are known ({hidden} were tried): they are not used.</source>
        <translation>Les rasters à basse résolution n&apos;aident pas aux dates connues ({hidden} ont été essayées)&#xa0;: ils ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>Some pixels hold {listed} in all bands, which their files do not declare as no data; they were taken for no data. If that is wrong, declare the right number in the files: gdal_edit.py -a_nodata.</source>
        <translation>Certains pixels valent {listed} dans toutes les bandes, valeur que leurs fichiers ne déclarent pas comme absence de données&#xa0;; ils ont été pris pour sans donnée. Si c&apos;est faux, déclarez le bon nombre dans les fichiers&#xa0;: gdal_edit.py -a_nodata.</translation>
    </message>
    <message>
        <source>The pixels that {mask} and the other masks hide are much darker than those that they keep, so that they may mean the opposite of what was taken. If so, say with --mask-clear which values are clear.</source>
        <translation>Les pixels que cachent {mask} et les autres masques sont bien plus sombres que ceux qu&apos;ils gardent&#xa0;; ils signifient peut-être l&apos;inverse de ce qui a été supposé. Si oui, indiquez avec --mask-clear quelles valeurs sont claires.</translation>
    </message>
    <message>
        <source>The masks hide {hidden:.0%} of all pixels that have data (that of {name}: {source}; not usable: {values}). If they mean the opposite, say with --mask-clear which values are clear, or give --mask none.</source>
        <translation>Les masques cachent {hidden:.0%} de tous les pixels qui ont des données (celui de {name}&#xa0;: {source}&#xa0;; inutilisable&#xa0;: {values}). S&apos;ils signifient l&apos;inverse, indiquez avec --mask-clear quelles valeurs sont claires, ou donnez --mask none.</translation>
    </message>
    <message>
        <source>{name}: products of processing baseline 04.00 and later add 1000 to the numbers; an offset of -0.1 is used. If it was taken off already, give --offset 0.</source>
        <translation>{name}&#xa0;: les produits de la version de traitement (baseline) 04.00 et suivantes ajoutent 1000 aux nombres&#xa0;; un décalage de -0.1 est utilisé. S&apos;il a déjà été retiré, donnez --offset 0.</translation>
    </message>
    <message>
        <source>{name}: products of this processing baseline add 1000 to their numbers, but these are too low to hold it: it seems to have been taken off already, so no offset is used. If that is wrong, give --offset -0.1.</source>
        <translation>{name}&#xa0;: les produits de cette version de traitement (baseline) ajoutent 1000 à leurs nombres, mais ceux-ci sont trop bas pour le contenir&#xa0;: il semble avoir déjà été retiré, aucun décalage n&apos;est donc utilisé. Si c&apos;est faux, donnez --offset -0.1.</translation>
    </message>
    <message>
        <source>{name}: plants grow there, yet no pixel of any date is dark, so the numbers seem to hold the 1000 that Sentinel-2 products add since January 2022, and reprocessed ones of before; an offset of -0.1 is used. If that is wrong, give --offset 0.</source>
        <translation>{name}&#xa0;: des plantes y poussent, mais aucun pixel n&apos;est sombre à aucune date, les nombres semblent donc contenir les 1000 que les produits Sentinel-2 ajoutent depuis janvier 2022, ainsi que les produits plus anciens retraités&#xa0;; un décalage de -0.1 est utilisé. Si c&apos;est faux, donnez --offset 0.</translation>
    </message>
    <message>
        <source>{name}: even the darkest pixels are so bright that the numbers may hold the 1000 that Sentinel-2 products add since January 2022, and reprocessed ones of before; it was assumed that they do not. If the rasters come from there unchanged, give --offset -0.1.</source>
        <translation>{name}&#xa0;: même les pixels les plus sombres sont si clairs que les nombres contiennent peut-être les 1000 que les produits Sentinel-2 ajoutent depuis janvier 2022, ainsi que les produits plus anciens retraités&#xa0;; il a été supposé que non. Si les rasters en viennent sans modification, donnez --offset -0.1.</translation>
    </message>
    <message>
        <source>All bands change by the same 0.1 at {listed}: it looks as if the offset of processing baseline 04.00 (1000 in the file) was taken off some dates only. Give the inputs in one form, or an offset in each file.</source>
        <translation>Toutes les bandes changent du même 0.1 à {listed}&#xa0;: il semble que le décalage de la version de traitement 04.00 (1000 dans le fichier) n&apos;ait été retiré qu&apos;à certaines dates. Donnez les entrées sous une seule forme, ou un décalage dans chaque fichier.</translation>
    </message>
    <message>
        <source>Many pixels have data in some bands only at {listed}{more}; they count as not observed and are filled. Often a dark surface whose blue fell below zero was stored as no data.</source>
        <translation>Beaucoup de pixels n&apos;ont de données que dans certaines bandes à {listed}{more}&#xa0;; ils comptent comme non observés et sont comblés. Souvent, une surface sombre dont le bleu est tombé sous zéro a été enregistrée sans donnée.</translation>
    </message>
    <message>
        <source>{others} in another coordinate reference system ({crs}) and resampled to {system}, that of the grid. {hint}</source>
        <translation>{others} dans un autre système de coordonnées de référence ({crs}), d&apos;où un rééchantillonnage vers {system}, celui de la grille. {hint}</translation>
    </message>
    <message>
        <source>{coarse} of larger pixels ({resolution:g}) and interpolated to those of the grid ({resolution_2:g}), the finest. {hint}</source>
        <translation>{coarse} à pixels plus grands ({resolution:g}), d&apos;où une interpolation à ceux de la grille ({resolution_2:g}), les plus fins. {hint}</translation>
    </message>
    <message>
        <source>Not all dates cover the same ground. The grid is what they cover together, {size}; {least} covers {shares:.0%} of it. What a date does not cover is filled; to fill less, give --extent or --grid.</source>
        <translation>Toutes les dates ne couvrent pas le même terrain. La grille est ce qu&apos;elles couvrent ensemble, {size}&#xa0;; {least} en couvre {shares:.0%}. Ce qu&apos;une date ne couvre pas est comblé&#xa0;; pour combler moins, donnez --extent ou --grid.</translation>
    </message>
    <message>
        <source>Some images reach beyond the grid ({size}), and what lies there is left out: {lost:.0%} of {most}. {hint}</source>
        <translation>Certaines images dépassent la grille ({size}), et ce qui s&apos;y trouve est laissé de côté&#xa0;: {lost:.0%} de {most}. {hint}</translation>
    </message>
    <message>
        <source>The grid is what the images cover together, {size}.</source>
        <translation>La grille est ce que les images couvrent ensemble, {size}.</translation>
    </message>
    <message>
        <source>The images are in different units ({listed}); all were brought to reflectance. If that is wrong, write them in one unit and give --scale.</source>
        <translation>Les images sont dans des unités différentes ({listed})&#xa0;; toutes ont été ramenées en réflectance. Si c&apos;est faux, écrivez-les dans une seule unité et donnez --scale.</translation>
    </message>
    <message>
        <source>{images}: the file declares an offset of {declared_offsets:g}, but the numbers are too low to hold it: it seems to have been taken off already, so no offset is used. If that is wrong, give --offset {declared_offsets:g}.</source>
        <translation>{images}&#xa0;: le fichier déclare un décalage de {declared_offsets:g}, mais les nombres sont trop bas pour le contenir&#xa0;: il semble avoir déjà été retiré, aucun décalage n&apos;est donc utilisé. Si c&apos;est faux, donnez --offset {declared_offsets:g}.</translation>
    </message>
    <message>
        <source>{images}: the file declares a scale of {declared_scales:g} and an offset of {declared_offsets:g}, which its numbers cannot have; they were taken for {units}. If that is wrong, give --scale and --offset.</source>
        <translation>{images}&#xa0;: le fichier déclare une échelle de {declared_scales:g} et un décalage de {declared_offsets:g}, que ses nombres ne peuvent pas avoir&#xa0;; ils ont été pris pour {units}. Si c&apos;est faux, donnez --scale et --offset.</translation>
    </message>
    <message>
        <source>The network is used as it is and not tuned to the series: {why}.</source>
        <translation>Le réseau est utilisé tel quel et n&apos;est pas affiné sur la série&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Tuning the network to the series took longer than {seconds:g} s and was stopped after {done} of {steps} steps: another run may fill a little differently.</source>
        <translation>L&apos;affinage du réseau sur la série a pris plus de {seconds:g} s et a été arrêté après {done} pas sur {steps}&#xa0;: un autre traitement peut donner un comblement un peu différent.</translation>
    </message>
    <message>
        <source>Neither {zone} nor its neighbours have clean windows: those of other zones are used.</source>
        <translation>Ni {zone} ni ses voisines n&apos;ont de fenêtres sans nuages&#xa0;: celles d&apos;autres zones sont utilisées.</translation>
    </message>
    <message>
        <source>The time was up after {step} of {steps} steps; --resume goes on from there.</source>
        <translation>Le temps s&apos;est écoulé après {step} pas sur {steps}&#xa0;; --resume reprend à partir de là.</translation>
    </message>
    <message>
        <source>The time was up after {step} of {steps} steps.</source>
        <translation>Le temps s&apos;est écoulé après {step} pas sur {steps}.</translation>
    </message>
    <message>
        <source>Left out: {sample}</source>
        <translation>Laissé de côté&#xa0;: {sample}</translation>
    </message>
    <message>
        <source>TensorBoard is not installed: there will be no log for it.</source>
        <translation>TensorBoard n&apos;est pas installé&#xa0;: il n&apos;aura pas de journal.</translation>
    </message>
    <message>
        <source>Cloud detectors need blue, green, red and near infrared. The dates of {bands} are compared with those before and after instead.</source>
        <translation>Les détecteurs de nuages ont besoin du bleu, du vert, du rouge et du proche infrarouge. Les dates de {bands} sont comparées à celles d&apos;avant et d&apos;après à la place.</translation>
    </message>
    <message>
        <source>Cloud detectors need blue, green, red and near infrared. The dates of {bands} are compared with those before and after instead; a mask (--mask) helps.</source>
        <translation>Les détecteurs de nuages ont besoin du bleu, du vert, du rouge et du proche infrarouge. Les dates de {bands} sont comparées à celles d&apos;avant et d&apos;après à la place&#xa0;; un masque (--mask) aide.</translation>
    </message>
    <message>
        <source>Several images have the same date ({dates}) and were merged: each pixel comes from the clearest image that shows it.</source>
        <translation>Plusieurs images ont la même date ({dates}) et ont été fusionnées&#xa0;: chaque pixel vient de l&apos;image la plus claire qui le montre.</translation>
    </message>
    <message>
        <source>{guessed}: that is what the numbers seem to mean, as the file does not say it. If that is wrong, give --scale and --offset.</source>
        <translation>{guessed}&#xa0;: c&apos;est ce que les nombres semblent signifier, car le fichier ne le dit pas. Si c&apos;est faux, donnez --scale et --offset.</translation>
    </message>
    <message>
        <source>{name} does not say how its numbers ({numbers}) turn into reflectance; they were taken for {unit}. If that is wrong, give --scale.</source>
        <translation>{name} ne dit pas comment ses nombres ({numbers}) donnent la réflectance&#xa0;; ils ont été pris pour {unit}. Si c&apos;est faux, donnez --scale.</translation>
    </message>
    <message>
        <source>{name} does not say how its numbers ({numbers}) turn into reflectance; they were taken for {unit}. If that is wrong, give --scale and --offset.</source>
        <translation>{name} ne dit pas comment ses nombres ({numbers}) donnent la réflectance&#xa0;; ils ont été pris pour {unit}. Si c&apos;est faux, donnez --scale et --offset.</translation>
    </message>
    <message>
        <source>{names}: pictures for display were left out; the bands of the same date were taken.</source>
        <translation>{names}&#xa0;: les images pour l&apos;affichage ont été laissées de côté&#xa0;; les bandes de la même date ont été prises.</translation>
    </message>
    <message>
        <source>Level 1 (top of the atmosphere) was left out where there is Level 2 of the same day: {names}.</source>
        <translation>Le niveau 1 (sommet de l&apos;atmosphère) a été laissé de côté là où il y a le niveau 2 du même jour&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} of {every} images are of Level 1, the top of the atmosphere ({dates}), the others are not: haze is still in them, so that they are not of one scale with the surface reflectance of the others. Take Level 2 of these dates, or leave them out.</source>
        <translation>{count} images sur {every} sont de niveau 1, au sommet de l&apos;atmosphère ({dates}), les autres non&#xa0;: la brume y est encore, elles ne sont donc pas à la même échelle que la réflectance de surface des autres. Prenez le niveau 2 de ces dates, ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>It is not known what the values of {mask} mean ({values}): any but 0 counts as cloud. If that is wrong, give --mask-values, --mask-clear, --mask-bits, --mask-above or --mask-below.</source>
        <translation>On ne sait pas ce que signifient les valeurs de {mask} ({values})&#xa0;: toute valeur autre que 0 compte comme nuage. Si c&apos;est faux, donnez --mask-values, --mask-clear, --mask-bits, --mask-above ou --mask-below.</translation>
    </message>
    <message>
        <source>{mask} was taken for {kind}: pixels with values {values} count as cloud. If that is wrong, say what they mean with {option}, or give another mask with --mask.</source>
        <translation>{mask} a été pris pour {kind}&#xa0;: les pixels de valeurs {values} comptent comme nuage. Si c&apos;est faux, indiquez ce qu&apos;elles signifient avec {option}, ou donnez un autre masque avec --mask.</translation>
    </message>
    <message>
        <source>The classes in {mask} are not all whole numbers: they were resampled as if they were a measurement. Pixels that are mixed with cloud or shadow, or lie beside them, count as cloud. Resample classes by nearest neighbour, or give another mask with --mask.</source>
        <translation>Les classes de {mask} ne sont pas toutes des nombres entiers&#xa0;: elles ont été rééchantillonnées comme une mesure. Les pixels mêlés de nuage ou d&apos;ombre, ou voisins, comptent comme nuage. Rééchantillonnez les classes au plus proche voisin, ou donnez un autre masque avec --mask.</translation>
    </message>
    <message>
        <source>{message} It was not used. {hint}</source>
        <translation>{message} Il n&apos;a pas été utilisé. {hint}</translation>
    </message>
    <message>
        <source>{name} counts days; {empty} of them, on which no pixel has data, were left out; {left} stay.</source>
        <translation>{name} compte en jours&#xa0;; {empty} d&apos;entre eux, où aucun pixel n&apos;a de données, ont été laissés de côté&#xa0;; il en reste {left}.</translation>
    </message>
    <message>
        <source>The years of {name} are unknown (0000, 0001, ...); they were set to {first}, {second}, ...</source>
        <translation>Les années de {name} sont inconnues (0000, 0001, ...)&#xa0;; elles ont été fixées à {first}, {second}, ...</translation>
    </message>
    <message>
        <source>{name} does not say where it lies on the ground; it was put in the tile that its name speaks of ({crs}); it is only roughly right.</source>
        <translation>{name} ne dit pas où il se trouve au sol&#xa0;; il a été placé dans la tuile dont parle son nom ({crs})&#xa0;; ce n&apos;est qu&apos;approximativement juste.</translation>
    </message>
    <message>
        <source>{name} does not say where it lies on the ground; it was put at an arbitrary place ({crs}).</source>
        <translation>{name} ne dit pas où il se trouve au sol&#xa0;; il a été placé à un endroit arbitraire ({crs}).</translation>
    </message>
    <message>
        <source>Coarse rasters: {message}</source>
        <translation>Rasters à basse résolution&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The bands of {names} have no names that are known; their positions were taken to be those of blue, green, red and near infrared. If that is wrong, say with --bands which they are.</source>
        <translation>Les bandes de {names} n&apos;ont pas de noms connus&#xa0;; leurs positions ont été prises pour celles du bleu, du vert, du rouge et du proche infrarouge. Si c&apos;est faux, indiquez avec --bands lesquelles c&apos;est.</translation>
    </message>
    <message>
        <source>{names} may be a mask but was not used. If it is one, give --mask, for example &quot;*_mask*&quot;.</source>
        <translation>{names} est peut-être un masque mais n&apos;a pas été utilisé. Si c&apos;en est un, donnez --mask, par exemple &quot;*_mask*&quot;.</translation>
    </message>
    <message>
        <source>Of {name}, these bands have larger pixels ({larger} m) and were interpolated (bilinear) to those of the others ({pixel:g} m): {bands}.</source>
        <translation>Dans {name}, ces bandes ont des pixels plus grands ({larger} m) et ont été interpolées (bilinéaire) à ceux des autres ({pixel:g} m)&#xa0;: {bands}.</translation>
    </message>
    <message>
        <source>Of {name}, these bands are not used: {bands}. --bands all fills these, too.</source>
        <translation>Dans {name}, ces bandes ne sont pas utilisées&#xa0;: {bands}. --bands all les comble aussi.</translation>
    </message>
    <message>
        <source>{names}: the colours of the bands are those that the file says, and the band that has none was taken for near infrared. If that is wrong, say with --bands which they are.</source>
        <translation>{names}&#xa0;: les couleurs des bandes sont celles qu&apos;indique le fichier, et la bande qui n&apos;en a pas a été prise pour le proche infrarouge. Si c&apos;est faux, indiquez avec --bands lesquelles c&apos;est.</translation>
    </message>
    <message>
        <source>The mask {name} covers only {share:.0%} of its image. Check what counts as observed beyond its edge, or give another mask with --mask.</source>
        <translation>Le masque {name} ne couvre que {share:.0%} de son image. Vérifiez ce qui compte comme observé au-delà de son bord, ou donnez un autre masque avec --mask.</translation>
    </message>
    <message>
        <source>{name} was not used as mask: {reason}. Name another with --mask.</source>
        <translation>{name} n&apos;a pas été utilisé comme masque&#xa0;: {reason}. Indiquez-en un autre avec --mask.</translation>
    </message>
    <message>
        <source>Passed over: {listed}.</source>
        <translation>Ignorés&#xa0;: {listed}.</translation>
    </message>
    <message>
        <source>{name} was dated {date} by its metadata (TIFFTAG_DATETIME), though its {place} says {other}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>{name} a été daté du {date} par ses métadonnées (TIFFTAG_DATETIME), alors que son {place} indique {other}. Si c&apos;est faux, donnez la date dans un series.json ou dans les propriétés de la couche de QGIS.</translation>
    </message>
    <message>
        <source>{name} was dated {date}, though its name also holds {other}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>{name} a été daté du {date}, alors que son nom contient aussi {other}. Si c&apos;est faux, donnez la date dans un series.json ou dans les propriétés de la couche de QGIS.</translation>
    </message>
    <message>
        <source>{name}: the name tells a month but no day; it was dated to the middle of it, {date}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>{name}&#xa0;: le nom indique un mois mais pas de jour&#xa0;; la date retenue est son milieu, {date}. Si c&apos;est faux, donnez la date dans un series.json ou dans les propriétés de la couche de QGIS.</translation>
    </message>
    <message>
        <source>The mask {mask} of {date} is likely to be empty: its source did not fill it from {first} to {last}. Take another; for Sentinel-2 the band SCL, which also marks shadows.</source>
        <translation>Le masque {mask} du {date} est probablement vide&#xa0;: sa source ne l&apos;a pas rempli de {first} à {last}. Prenez-en un autre&#xa0;; pour Sentinel-2, la bande SCL, qui marque aussi les ombres.</translation>
    </message>
    <message>
        <source>Training needs the Python package lightning-fabric, which is not installed.</source>
        <translation>L&apos;entraînement a besoin du paquet Python lightning-fabric, qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment: pip install lightning-fabric tensorboard</source>
        <translation>Installez-le dans l&apos;environnement Python du moteur&#xa0;: pip install lightning-fabric tensorboard</translation>
    </message>
    <message>
        <source>&apos;{mode}&apos; is no way to look for clouds.</source>
        <translation>«&#xa0;{mode}&#xa0;» n&apos;est pas une façon de chercher les nuages.</translation>
    </message>
    <message>
        <source>Use auto, mask or off.</source>
        <translation>Utilisez auto, mask ou off.</translation>
    </message>
    <message>
        <source>No date of the series is {date}, which was to be {what}.</source>
        <translation>Aucune date de la série n&apos;est le {date}, qui devait être {what}.</translation>
    </message>
    <message>
        <source>There are {listed}.</source>
        <translation>Il y a {listed}.</translation>
    </message>
    <message>
        <source>The system allows this process {allowed:.1f} GiB of memory; about {needed:.1f} GiB are needed.</source>
        <translation>Le système accorde à ce processus {allowed:.1f} Gio de mémoire&#xa0;; il en faut environ {needed:.1f} Gio.</translation>
    </message>
    <message>
        <source>Raise it (ulimit -v), use --method regression --clouds mask, or fewer threads (OMP_NUM_THREADS=1).</source>
        <translation>Augmentez-la (ulimit -v), utilisez --method regression --clouds mask, ou moins de fils d&apos;exécution (OMP_NUM_THREADS=1).</translation>
    </message>
    <message>
        <source>{where}{number}.</source>
        <translation>{where}{number}.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then run again.</source>
        <translation>Vérifiez le disque et sa connexion, puis relancez.</translation>
    </message>
    <message>
        <source>The engine failed{where}: {name}: {error}. This is a fault of the program, not yours.</source>
        <translation>Le moteur a échoué{where}&#xa0;: {name}&#xa0;: {error}. C&apos;est une erreur du programme, pas la vôtre.</translation>
    </message>
    <message>
        <source>The GPU stopped working{where}: {reason}.</source>
        <translation>Le GPU a cessé de fonctionner{where}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Run again: a run that was begun with --resume goes on where it stopped. If it fails again, restart the computer, or use --device cpu.</source>
        <translation>Relancez&#xa0;: un traitement commencé avec --resume reprend où il s&apos;est arrêté. S&apos;il échoue encore, redémarrez l&apos;ordinateur, ou utilisez --device cpu.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>La mémoire est épuisée.</translation>
    </message>
    <message>
        <source>Use a smaller --tile or --memory, or --device cpu.</source>
        <translation>Utilisez une plus petite valeur de --tile ou --memory, ou --device cpu.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python has no module {name}.</source>
        <translation>Le Python du moteur n&apos;a pas de module {name}.</translation>
    </message>
    <message>
        <source>Install it: {executable} -m pip install {name}</source>
        <translation>Installez-le&#xa0;: {executable} -m pip install {name}</translation>
    </message>
    <message>
        <source>A name has a null character in it.</source>
        <translation>Un nom contient un caractère nul.</translation>
    </message>
    <message>
        <source>Check the names of inputs and output.</source>
        <translation>Vérifiez les noms des entrées et de la sortie.</translation>
    </message>
    <message>
        <source>Allow more open files (ulimit -n), or give fewer dates at once.</source>
        <translation>Autorisez plus de fichiers ouverts (ulimit -n), ou donnez moins de dates à la fois.</translation>
    </message>
    <message>
        <source>Use a smaller --tile or --memory.</source>
        <translation>Utilisez une plus petite valeur de --tile ou --memory.</translation>
    </message>
    <message>
        <source>Check the path, and that no file is moved or removed during a run.</source>
        <translation>Vérifiez le chemin, et qu&apos;aucun fichier n&apos;est déplacé ou supprimé pendant un traitement.</translation>
    </message>
    <message>
        <source>A run was stopped while it put its files into {folder}: there are old and new ones, and no series.json.</source>
        <translation>Une exécution a été arrêtée pendant qu’elle mettait ses fichiers dans {folder} : il y en a d’anciens et de nouveaux, et pas de series.json.</translation>
    </message>
    <message>
        <source>Give the command of that run once more, with --overwrite: it first moves the remaining files.</source>
        <translation>Donnez encore une fois la commande de cette exécution, avec --overwrite : elle déplace d’abord les fichiers restants.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another output folder.</source>
        <translation>Attendez qu&apos;il soit terminé, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>The memory of {device} does not suffice for windows of {largest} pixels: {reason}</source>
        <translation>La mémoire de {device} ne suffit pas pour des fenêtres de {largest} pixels&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Close other programs that use it, use fewer dates, or use --device cpu.</source>
        <translation>Fermez les autres programmes qui l&apos;utilisent, prenez moins de dates, ou utilisez --device cpu.</translation>
    </message>
    <message>
        <source>{path} could not be written whole: {reason}.</source>
        <translation>{path} n&apos;a pas pu être écrit en entier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Run again; if it fails again, choose an output folder on another disk.</source>
        <translation>Relancez&#xa0;; si cela échoue encore, choisissez un dossier de sortie sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {detail}.</source>
        <translation>Le disque de {folder} est plein&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Free some space or choose an output folder on another disk.</source>
        <translation>Libérez de la place ou choisissez un dossier de sortie sur un autre disque.</translation>
    </message>
    <message>
        <source>Memory ran out while {path} was written.</source>
        <translation>La mémoire s&apos;est épuisée pendant l&apos;écriture de {path}.</translation>
    </message>
    <message>
        <source>Use a smaller --tile.</source>
        <translation>Utilisez une plus petite valeur de --tile.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} is not there any more.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: le dossier {folder} n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Do not move or remove the output folder during a run, and check that its disk is connected.</source>
        <translation>Ne déplacez ni ne supprimez le dossier de sortie pendant un traitement, et vérifiez que son disque est connecté.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder where you may create files.</source>
        <translation>Choisissez un dossier où vous pouvez créer des fichiers.</translation>
    </message>
    <message>
        <source>Networks fill blue, green, red and near infrared; this series has {listed}.</source>
        <translation>Les réseaux comblent le bleu, le vert, le rouge et le proche infrarouge&#xa0;; cette série a {listed}.</translation>
    </message>
    <message>
        <source>Use --method auto or regression, and no weights.</source>
        <translation>Utilisez --method auto ou regression, et pas de poids.</translation>
    </message>
    <message>
        <source>Leave out --bands to fill the four, or use another method.</source>
        <translation>Retirez --bands pour combler les quatre, ou utilisez une autre méthode.</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed.</source>
        <translation>Un cluster a besoin du paquet distributed.</translation>
    </message>
    <message>
        <source>Install it: pip install distributed</source>
        <translation>Installez-le&#xa0;: pip install distributed</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}: {error}</source>
        <translation>Aucun ordonnanceur Dask ne répond à {address}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Start one, or leave out --scheduler.</source>
        <translation>Démarrez-en un, ou retirez --scheduler.</translation>
    </message>
    <message>
        <source>&apos;{context}&apos; does not say how much to see around the area.</source>
        <translation>«&#xa0;{context}&#xa0;» ne dit pas jusqu&apos;où voir autour de la zone.</translation>
    </message>
    <message>
        <source>Give a number of pixels, 0 for none, or all.</source>
        <translation>Donnez un nombre de pixels, 0 pour rien, ou all.</translation>
    </message>
    <message>
        <source>Regular dates begin or end, but no step is given.</source>
        <translation>Des dates régulières commencent ou finissent, mais aucun pas n&apos;est donné.</translation>
    </message>
    <message>
        <source>Say how many days lie between them (--every 10), or every month (--every month).</source>
        <translation>Indiquez combien de jours les séparent (--every 10), ou chaque mois (--every month).</translation>
    </message>
    <message>
        <source>The dates of the images are not to be written, and no others are.</source>
        <translation>Les dates des images ne doivent pas être écrites, et aucune autre ne l&apos;est.</translation>
    </message>
    <message>
        <source>Ask for dates with --every or --dates.</source>
        <translation>Demandez des dates avec --every ou --dates.</translation>
    </message>
    <message>
        <source>&apos;{every}&apos; is no step between dates.</source>
        <translation>«&#xa0;{every}&#xa0;» n&apos;est pas un pas entre des dates.</translation>
    </message>
    <message>
        <source>Give a number of days, or {month}.</source>
        <translation>Donnez un nombre de jours, ou {month}.</translation>
    </message>
    <message>
        <source>Regular dates cannot begin on {first} and end on {last}.</source>
        <translation>Des dates régulières ne peuvent pas commencer le {first} et finir le {last}.</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Échangez les deux.</translation>
    </message>
    <message>
        <source>A step of {every} days is longer than what lies between {first} and {last}.</source>
        <translation>Un pas de {every} jours dépasse ce qui sépare {first} et {last}.</translation>
    </message>
    <message>
        <source>No 15th of a month lies between {first} and {last}.</source>
        <translation>Aucun 15 d&apos;un mois ne se trouve entre {first} et {last}.</translation>
    </message>
    <message>
        <source>{date} lies more than half a year outside of the images ({images} to {images_2}).</source>
        <translation>{date} est à plus d&apos;une demi-année des images ({images} à {images_2}).</translation>
    </message>
    <message>
        <source>{date} in {path} lies more than half a year outside of the images ({images} to {images_2}).</source>
        <translation>{date} dans {path} est à plus d&apos;une demi-année des images ({images} à {images_2}).</translation>
    </message>
    <message>
        <source>{path} has {count} bands; {given} are needed.</source>
        <translation>{path} a {count} bandes&#xa0;; il en faut {given}.</translation>
    </message>
    <message>
        <source>{path} has {count} band; {given} are needed.</source>
        <translation>{path} a {count} bande&#xa0;; il en faut {given}.</translation>
    </message>
    <message>
        <source>Give rasters with blue, green, red and near infrared, or one raster a band with the band in its file name. Of other bands say with --bands which to take, or all; of a single band that is no reflectance, with --range LOW,HIGH which values are valid.</source>
        <translation>Donnez des rasters avec bleu, vert, rouge et proche infrarouge, ou un raster par bande avec la bande dans son nom de fichier. Pour d&apos;autres bandes, indiquez avec --bands lesquelles prendre, ou all&#xa0;; pour une bande unique qui n&apos;est pas une réflectance, avec --range BAS,HAUT quelles valeurs sont valides.</translation>
    </message>
    <message>
        <source>No coarse raster in {folder} can be used: {why}</source>
        <translation>Aucun raster à basse résolution de {folder} n&apos;est utilisable&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No coarse raster in {folder} can be used; blue, green, red or near infrared must be in their names.</source>
        <translation>Aucun raster à basse résolution de {folder} n&apos;est utilisable&#xa0;; le bleu, le vert, le rouge ou le proche infrarouge doit figurer dans leurs noms.</translation>
    </message>
    <message>
        <source>{path} declares the scale {bad:g}, with which it has no reflectance.</source>
        <translation>{path} déclare l&apos;échelle {bad:g}, qui ne donne pas de réflectance.</translation>
    </message>
    <message>
        <source>{path} declares the offset {bad:g}, with which it has no reflectance.</source>
        <translation>{path} déclare le décalage {bad:g}, qui ne donne pas de réflectance.</translation>
    </message>
    <message>
        <source>{path} has the index {index} among its bands.</source>
        <translation>{path} a l&apos;indice {index} parmi ses bandes.</translation>
    </message>
    <message>
        <source>{path} has several bands, which have no range of their own.</source>
        <translation>{path} a plusieurs bandes, qui n&apos;ont pas de plage propre.</translation>
    </message>
    <message>
        <source>No pixel of any date is observed ({paths} and the others). The mask is {mask}.</source>
        <translation>Aucun pixel n&apos;est observé à aucune date ({paths} et les autres). Le masque est {mask}.</translation>
    </message>
    <message>
        <source>No pixel of any date is observed ({paths} and the others). There is no mask; the rasters hold no data.</source>
        <translation>Aucun pixel n&apos;est observé à aucune date ({paths} et les autres). Il n&apos;y a pas de masque&#xa0;; les rasters ne contiennent pas de données.</translation>
    </message>
    <message>
        <source>No image with the bands needed was found in {names}.</source>
        <translation>Aucune image avec les bandes nécessaires n&apos;a été trouvée dans {names}.</translation>
    </message>
    <message>
        <source>No image with the bands needed was found in {names} ({path}: {reason}).</source>
        <translation>Aucune image avec les bandes nécessaires n&apos;a été trouvée dans {names} ({path}&#xa0;: {reason}).</translation>
    </message>
    <message>
        <source>{path} cannot be read as a minicube{detail}.</source>
        <translation>{path} ne peut pas être lu comme minicube{detail}.</translation>
    </message>
    <message>
        <source>Give an EarthNet minicube (.npz or .nc); download it again if it may be incomplete.</source>
        <translation>Donnez un minicube EarthNet (.npz ou .nc)&#xa0;; téléchargez-le à nouveau s&apos;il peut être incomplet.</translation>
    </message>
    <message>
        <source>{path} holds {names}: neither format of minicube that is known.</source>
        <translation>{path} contient {names}&#xa0;: aucun des formats de minicube connus.</translation>
    </message>
    <message>
        <source>An EarthNet2021 minicube holds an array named highresdynamic.</source>
        <translation>Un minicube EarthNet2021 contient un tableau nommé highresdynamic.</translation>
    </message>
    <message>
        <source>{path} holds {names}: no series of the four bands.</source>
        <translation>{path} contient {names}&#xa0;: pas de série des quatre bandes.</translation>
    </message>
    <message>
        <source>A cube needs a time axis, and the bands blue, green, red and near infrared by name.</source>
        <translation>Un cube doit avoir un axe du temps, et les bandes bleue, verte, rouge et proche infrarouge par leur nom.</translation>
    </message>
    <message>
        <source>{name} in {path} has the shape {shape}.</source>
        <translation>{name} dans {path} a la forme {shape}.</translation>
    </message>
    <message>
        <source>Expected [row, column, 5 or 7 channels, time].</source>
        <translation>Attendu&#xa0;: [ligne, colonne, 5 ou 7 canaux, temps].</translation>
    </message>
    <message>
        <source>The name of {path} holds no date.</source>
        <translation>Le nom de {path} ne contient pas de date.</translation>
    </message>
    <message>
        <source>Keep the name it was published under, such as 29SND_2017-06-20_2017-11-16_....npz.</source>
        <translation>Gardez le nom sous lequel il a été publié, comme 29SND_2017-06-20_2017-11-16_....npz.</translation>
    </message>
    <message>
        <source>The reflectance in {path} is {type} {shape} with {count} dates.</source>
        <translation>La réflectance dans {path} est {type} {shape} avec {count} dates.</translation>
    </message>
    <message>
        <source>Expected uint16 [time, 4, row, column] and a date for each time.</source>
        <translation>Attendu&#xa0;: uint16 [temps, 4, ligne, colonne] et une date pour chaque temps.</translation>
    </message>
    <message>
        <source>The {name} in {path} has the shape {shape}, not {wanted}.</source>
        <translation>{name} dans {path} a la forme {shape}, pas {wanted}.</translation>
    </message>
    <message>
        <source>Expected one layer a date.</source>
        <translation>Attendu&#xa0;: une couche par date.</translation>
    </message>
    <message>
        <source>{text} in {path} is not a date.</source>
        <translation>{text} dans {path} n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>{text} in {path} is not a date ({error}).</source>
        <translation>{text} dans {path} n&apos;est pas une date ({error}).</translation>
    </message>
    <message>
        <source>Expected YYYY-MM-DD.</source>
        <translation>Attendu&#xa0;: AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source> ({stage})</source>
        <translation> ({stage})</translation>
    </message>
    <message>
        <source> with {what}{where}</source>
        <translation> avec {what}{where}</translation>
    </message>
    <message>
        <source>Please report it with the log, which says where it happened.</source>
        <translation>Veuillez le signaler avec le journal, qui dit où c&apos;est arrivé.</translation>
    </message>
    <message>
        <source>Please report it with the log, which says where it happened; leaving {what} out may help until then.</source>
        <translation>Veuillez le signaler avec le journal, qui dit où c&apos;est arrivé&#xa0;; d&apos;ici là, retirer {what} peut aider.</translation>
    </message>
    <message>
        <source>{name} could not be written whole</source>
        <translation>{name} n&apos;a pas pu être écrit en entier</translation>
    </message>
    <message>
        <source>about {needed:.1f} GiB are needed for the work</source>
        <translation>le travail demande environ {needed:.1f} Gio</translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <translation>{message} {hint}</translation>
    </message>
    <message>
        <source>{name} is not installed</source>
        <translation>{name} n&apos;est pas installé</translation>
    </message>
    <message>
        <source>{detail}; {instead} finds clouds in its place</source>
        <translation>{detail}&#xa0;; {instead} trouve les nuages à sa place</translation>
    </message>
    <message>
        <source>The Python package {name} is not installed.</source>
        <translation>Le paquet Python {name} n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>PyTorch is installed but does not run here: {error}</source>
        <translation>PyTorch est installé mais ne fonctionne pas ici&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment (pip install torch safetensors), or use --method regression, which needs neither.</source>
        <translation>Installez-le dans l&apos;environnement Python du moteur (pip install torch safetensors), ou utilisez --method regression, qui se passe des deux.</translation>
    </message>
    <message>
        <source>There is no device {name}.</source>
        <translation>Il n&apos;y a pas d&apos;unité de calcul {name}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N or mps.</source>
        <translation>Utilisez auto, cpu, cuda, cuda:N ou mps.</translation>
    </message>
    <message>
        <source>The device {name} is not here: this PyTorch ({version}) is built without CUDA.</source>
        <translation>L&apos;unité de calcul {name} n&apos;est pas ici&#xa0;: ce PyTorch ({version}) est construit sans CUDA.</translation>
    </message>
    <message>
        <source>The device {name} is not here: PyTorch finds 1 CUDA device.</source>
        <translation>L&apos;unité de calcul {name} n&apos;est pas ici&#xa0;: PyTorch trouve 1 unité CUDA.</translation>
    </message>
    <message>
        <source>The device {name} is not here: PyTorch finds {count} CUDA devices.</source>
        <translation>L&apos;unité de calcul {name} n&apos;est pas ici&#xa0;: PyTorch trouve {count} unités CUDA.</translation>
    </message>
    <message>
        <source>The device {name} is not here: Apple&apos;s MPS is not available.</source>
        <translation>L&apos;unité de calcul {name} n&apos;est pas ici&#xa0;: le MPS d&apos;Apple n&apos;est pas disponible.</translation>
    </message>
    <message>
        <source>Use --device auto or cpu.</source>
        <translation>Utilisez --device auto ou cpu.</translation>
    </message>
    <message>
        <source>There is no precision {name}.</source>
        <translation>Il n&apos;y a pas de précision {name}.</translation>
    </message>
    <message>
        <source>Use auto, float32 or bfloat16.</source>
        <translation>Utilisez auto, float32 ou bfloat16.</translation>
    </message>
    <message>
        <source>The network {name} fills the four bands alone, not {count}.</source>
        <translation>Le réseau {name} ne comble que les quatre bandes, pas {count}.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is &apos;{text}&apos;.</source>
        <translation>La variable d&apos;environnement {variable} vaut «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Set it to a number of {unit}, or not at all.</source>
        <translation>Donnez-lui un nombre de {unit}, ou ne la définissez pas.</translation>
    </message>
    <message>
        <source>{what} holds {found:,.0f} {unit}; at most {most:,} are read.</source>
        <translation>{what} contient {found:,.0f} {unit}&#xa0;; {most:,} au plus sont lus.</translation>
    </message>
    <message>
        <source>Check where it comes from. If it is sound, set the environment variable {variable}={found:.0f}.</source>
        <translation>Vérifiez d&apos;où cela vient. Si c&apos;est sûr, définissez la variable d&apos;environnement {variable}={found:.0f}.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>rasters</source>
        <translation>rasters</translation>
    </message>
    <message>
        <source>A block of {path}</source>
        <translation>Un bloc de {path}</translation>
    </message>
    <message>
        <source>The metadata of {path}</source>
        <translation>Les métadonnées de {path}</translation>
    </message>
    <message>
        <source>{path}, unpacked,</source>
        <translation>{path}, décompressé,</translation>
    </message>
    <message>
        <source>{name} in {path}, unpacked,</source>
        <translation>{name} dans {path}, décompressé,</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file.</source>
        <translation>{path} est un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>Donnez un fichier.</translation>
    </message>
    <message>
        <source>{path} is not a zip archive that can be read ({error}).</source>
        <translation>{path} n&apos;est pas une archive zip lisible ({error}).</translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>See {program} --help.</source>
        <translation>Voyez {program} --help.</translation>
    </message>
    <message>
        <source>The job file {path} cannot be run: {why}.</source>
        <translation>Le fichier de traitement {path} ne peut pas être exécuté&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Write it as the documentation describes.</source>
        <translation>Écrivez-le comme le décrit la documentation.</translation>
    </message>
    <message>
        <source>it is not a job of version {version}</source>
        <translation>ce n&apos;est pas un traitement de version {version}</translation>
    </message>
    <message>
        <source>it names no command</source>
        <translation>il n&apos;indique aucune commande</translation>
    </message>
    <message>
        <source>its inputs are not a list of paths or objects</source>
        <translation>ses entrées ne sont pas une liste de chemins ou d&apos;objets</translation>
    </message>
    <message>
        <source>{name} cannot be the name of weights.</source>
        <translation>{name} ne peut pas être un nom de poids.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, hyphens, underscores.</source>
        <translation>Utilisez des lettres, des chiffres, des points, des tirets, des soulignés.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or use --overwrite.</source>
        <translation>Choisissez un autre nom ou dossier, ou utilisez --overwrite.</translation>
    </message>
    <message>
        <source>The weights file {path} cannot be read: {reason}.</source>
        <translation>Le fichier de poids {path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the path given as weights, or leave it out to use the weights that ship with the engine.</source>
        <translation>Vérifiez le chemin donné pour les poids, ou retirez-le pour utiliser les poids fournis avec le moteur.</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the weights that ship with the engine.</source>
        <translation>Vérifiez le chemin, ou retirez-le pour utiliser les poids fournis avec le moteur.</translation>
    </message>
    <message>
        <source>{path} is not the weights but a git-lfs pointer to them.</source>
        <translation>{path} n&apos;est pas les poids mais un pointeur git-lfs vers eux.</translation>
    </message>
    <message>
        <source>Run `git lfs pull` in the repository it comes from, or download the file itself.</source>
        <translation>Exécutez `git lfs pull` dans le dépôt d&apos;où il vient, ou téléchargez le fichier lui-même.</translation>
    </message>
    <message>
        <source>{path} holds Python objects other than weights ({found}); loading it could run code.</source>
        <translation>{path} contient d&apos;autres objets Python que des poids ({found})&#xa0;; le charger pourrait exécuter du code.</translation>
    </message>
    <message>
        <source>Use weights from a source you trust, saved as tensors only (a state dict) or as safetensors.</source>
        <translation>Utilisez des poids d&apos;une source de confiance, enregistrés seulement comme tenseurs (un state dict) ou en safetensors.</translation>
    </message>
    <message>
        <source>{path} is not a weights file, or is damaged: {reason}</source>
        <translation>{path} n&apos;est pas un fichier de poids, ou est endommagé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Expected are a GANFilling checkpoint (.pt) or weights of this project (.safetensors). Fetch it again.</source>
        <translation>Sont attendus un point de reprise GANFilling (.pt) ou des poids de ce projet (.safetensors). Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit: {reason}.</source>
        <translation>Les poids de {path} ne conviennent pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Expected are a GANFilling checkpoint (.pt) or weights of this project (.safetensors).</source>
        <translation>Sont attendus un point de reprise GANFilling (.pt) ou des poids de ce projet (.safetensors).</translation>
    </message>
    <message>
        <source>Expected are weights that forecast --train has written.</source>
        <translation>Sont attendus des poids écrits par forecast --train.</translation>
    </message>
    <message>
        <source>its metadata do not say which network of this project it belongs to</source>
        <translation>ses métadonnées ne disent pas à quel réseau de ce projet il appartient</translation>
    </message>
    <message>
        <source>its kind of network, {kind}, is not known here</source>
        <translation>son type de réseau, {kind}, n&apos;est pas connu ici</translation>
    </message>
    <message>
        <source>it holds no state dict of a network</source>
        <translation>il ne contient pas de state dict d&apos;un réseau</translation>
    </message>
    <message>
        <source>it is a discriminator, which is used in training only</source>
        <translation>c&apos;est un discriminateur, qui ne sert qu&apos;à l&apos;entraînement</translation>
    </message>
    <message>
        <source>its architecture is not known here ({reason})</source>
        <translation>son architecture n&apos;est pas connue ici ({reason})</translation>
    </message>
    <message>
        <source>its numbers are too large</source>
        <translation>ses nombres sont trop grands</translation>
    </message>
    <message>
        <source>its layers are not those of the network; {parts}</source>
        <translation>ses couches ne sont pas celles du réseau&#xa0;; {parts}</translation>
    </message>
    <message>
        <source>its layers are not those of the network ({error})</source>
        <translation>ses couches ne sont pas celles du réseau ({error})</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>manquantes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>inconnues&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, not {wanted}</source>
        <translation>{name} a la forme {shape}, pas {wanted}</translation>
    </message>
    <message>
        <source>{name} holds {type}, not floating-point numbers</source>
        <translation>{name} contient {type}, pas des nombres à virgule flottante</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite</source>
        <translation>{name} contient des nombres qui ne sont pas finis</translation>
    </message>
    <message>
        <source>its tensors claim to hold more numbers than the file</source>
        <translation>ses tenseurs annoncent plus de nombres que n&apos;en a le fichier</translation>
    </message>
    <message>
        <source>it is not a safetensors file, or damaged ({error})</source>
        <translation>ce n&apos;est pas un fichier safetensors, ou il est endommagé ({error})</translation>
    </message>
    <message>
        <source>it is not of a forecasting network</source>
        <translation>il n&apos;est pas d&apos;un réseau de prévision</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>il contient des nombres qui ne sont pas finis</translation>
    </message>
    <message>
        <source>Give names such as EVI, NDWI, NBR, or a formula with a name before it: mine=(nir-red)/(nir+red+0.1).</source>
        <translation>Donnez des noms comme EVI, NDWI, NBR, ou une formule précédée d&apos;un nom&#xa0;: mine=(nir-red)/(nir+red+0.1).</translation>
    </message>
    <message>
        <source>Two indices are called {name}.</source>
        <translation>Deux indices s&apos;appellent {name}.</translation>
    </message>
    <message>
        <source>Give each another name.</source>
        <translation>Donnez à chacun un autre nom.</translation>
    </message>
    <message>
        <source>{name} takes the band {missing}, which the series does not have: it has {bands}.</source>
        <translation>{name} demande la bande {missing}, que la série n&apos;a pas&#xa0;: elle a {bands}.</translation>
    </message>
    <message>
        <source>{name} takes the bands {missing}, which the series does not have: it has {bands}.</source>
        <translation>{name} demande les bandes {missing}, que la série n&apos;a pas&#xa0;: elle a {bands}.</translation>
    </message>
    <message>
        <source>Leave this index out, or give a series with these bands.</source>
        <translation>Retirez cet indice, ou donnez une série avec ces bandes.</translation>
    </message>
    <message>
        <source>The formula {formula} has no name.</source>
        <translation>La formule {formula} n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>No index is known by the name {name}.</source>
        <translation>Aucun indice n&apos;est connu sous le nom {name}.</translation>
    </message>
    <message>
        <source>No index is known by the name {name}. Is it {near}?</source>
        <translation>Aucun indice n&apos;est connu sous le nom {name}. Est-ce {near}&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;, the name of the formula {formula}, is no name of letters and digits.</source>
        <translation>«&#xa0;{name}&#xa0;», le nom de la formule {formula}, n&apos;est pas un nom fait de lettres et de chiffres.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;, the name of the formula {formula}, stands for something else.</source>
        <translation>«&#xa0;{name}&#xa0;», le nom de la formule {formula}, désigne autre chose.</translation>
    </message>
    <message>
        <source>The formula {name}={formula} cannot be used: {error}.</source>
        <translation>La formule {name}={formula} est inutilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Bands are {names}, or {letters}; beside them numbers, + - * / ** and brackets.</source>
        <translation>Les bandes sont {names}, ou {letters}&#xa0;; en plus, des nombres, + - * / ** et des parenthèses.</translation>
    </message>
    <message>
        <source>it gives no number</source>
        <translation>elle ne donne pas de nombre</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>elle dépasse {most} caractères</translation>
    </message>
    <message>
        <source>it is not a formula</source>
        <translation>ce n&apos;est pas une formule</translation>
    </message>
    <message>
        <source>it names no band</source>
        <translation>elle n&apos;indique aucune bande</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>un nombre y est trop grand</translation>
    </message>
    <message>
        <source>{name} is no name of a band</source>
        <translation>{name} n&apos;est pas un nom de bande</translation>
    </message>
    <message>
        <source>a power in it is not a number</source>
        <translation>une puissance n&apos;y est pas un nombre</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; is none of numbers, bands, + - * / ** and brackets</source>
        <translation>«&#xa0;{part}&#xa0;» n&apos;est ni nombre, ni bande, ni + - * / ** ou parenthèses</translation>
    </message>
    <message>
        <source>None of the inputs can be used.</source>
        <translation>Aucune des entrées n&apos;est utilisable.</translation>
    </message>
    <message>
        <source>Give rasters of several dates.</source>
        <translation>Donnez des rasters de plusieurs dates.</translation>
    </message>
    <message>
        <source>No pixel that was looked at is observed.</source>
        <translation>Aucun des pixels examinés n&apos;est observé.</translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({error}).</source>
        <translation>{name} ne peut pas être examiné ({error}).</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>The file {path} exists already.</source>
        <translation>Le fichier {path} existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or allow --overwrite.</source>
        <translation>Choisissez un autre nom, ou autorisez --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name, or allow overwriting (--overwrite).</source>
        <translation>Choisissez un autre nom, ou autorisez le remplacement (--overwrite).</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>Le fichier {path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder where you may create files, on a disk with room.</source>
        <translation>Choisissez un dossier où vous pouvez créer des fichiers, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <source>{name} names no kind of {what} that can be written.</source>
        <translation>{name} n&apos;indique aucun type de {what} qui puisse être écrit.</translation>
    </message>
    <message>
        <source>End the name with one of {formats}.</source>
        <translation>Terminez le nom par l&apos;un de {formats}.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>No polygons or points were given.</source>
        <translation>Aucun polygone ni point n&apos;a été donné.</translation>
    </message>
    <message>
        <source>Give a file of them: --zones FILE.</source>
        <translation>Donnez-en un fichier&#xa0;: --zones FICHIER.</translation>
    </message>
    <message>
        <source>{path} cannot be read as polygons or points: {name}: {error}.</source>
        <translation>{path} ne peut pas être lu comme polygones ou points&#xa0;: {name}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Give GeoJSON or a GeoPackage of polygons or points; QGIS and ogr2ogr write them from any vector layer.</source>
        <translation>Donnez un GeoJSON ou un GeoPackage de polygones ou de points&#xa0;; QGIS et ogr2ogr les écrivent à partir de toute couche vecteur.</translation>
    </message>
    <message>
        <source>{path} holds a geometry that cannot be used: {error}.</source>
        <translation>{path} contient une géométrie inutilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>it is a {kind}: only polygons and points can be used</source>
        <translation>c&apos;est un {kind}&#xa0;: seuls les polygones et les points sont utilisables</translation>
    </message>
    <message>
        <source>it is a line or a curve: only polygons and points can be used</source>
        <translation>c&apos;est une ligne ou une courbe&#xa0;: seuls les polygones et les points sont utilisables</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>a polygon has fewer than three corners</source>
        <translation>un polygone a moins de trois sommets</translation>
    </message>
    <message>
        <source>it is no GeoPackage ({error})</source>
        <translation>ce n&apos;est pas un GeoPackage ({error})</translation>
    </message>
    <message>
        <source>it holds the layers {names}: name one behind the file, as in FILE.gpkg|layername=NAME</source>
        <translation>il contient les couches {names}&#xa0;: indiquez-en une après le fichier, comme dans FICHIER.gpkg|layername=NOM</translation>
    </message>
    <message>
        <source>{path} holds no polygon and no point.</source>
        <translation>{path} ne contient aucun polygone ni aucun point.</translation>
    </message>
    <message>
        <source>None of the polygons or points lies on the results.</source>
        <translation>Aucun des polygones ou des points ne se trouve sur les résultats.</translation>
    </message>
    <message>
        <source>Give polygons or points of the area that was filled.</source>
        <translation>Donnez des polygones ou des points de la zone qui a été comblée.</translation>
    </message>
    <message>
        <source>There are no results to read in {source} ({error}).</source>
        <translation>Il n&apos;y a pas de résultats à lire dans {source} ({error}).</translation>
    </message>
    <message>
        <source>Give a folder that fill, ndvi or forecast has written, or its series.json.</source>
        <translation>Donnez un dossier écrit par fill, ndvi ou forecast, ou son series.json.</translation>
    </message>
    <message>
        <source>it is of version {version}</source>
        <translation>il est de version {version}</translation>
    </message>
    <message>
        <source>{path} names no results: the series has not been filled.</source>
        <translation>{path} n&apos;indique aucun résultat&#xa0;: la série n&apos;a pas été comblée.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>{path} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>Fill the series again.</source>
        <translation>Comblez à nouveau la série.</translation>
    </message>
    <message>
        <source>The results have no band or index {name}: they have {names}.</source>
        <translation>Les résultats n&apos;ont ni bande ni indice {name}&#xa0;: ils ont {names}.</translation>
    </message>
    <message>
        <source>Name one of these, or compute the index before, by fill or ndvi with --indices.</source>
        <translation>Indiquez l&apos;un de ceux-ci, ou calculez l&apos;indice avant, par fill ou ndvi avec --indices.</translation>
    </message>
    <message>
        <source>Parquet is written by the package pyarrow, which the engine&apos;s Python does not have.</source>
        <translation>Le Parquet est écrit par le paquet pyarrow, que le Python du moteur n&apos;a pas.</translation>
    </message>
    <message>
        <source>Install it (python -m pip install pyarrow), or write .csv or .gpkg.</source>
        <translation>Installez-le (python -m pip install pyarrow), ou écrivez en .csv ou .gpkg.</translation>
    </message>
    <message>
        <source>{name} names no kind of picture that can be drawn.</source>
        <translation>{name} n&apos;indique aucun type d&apos;image qui puisse être dessiné.</translation>
    </message>
    <message>
        <source>Give a series or a result folder.</source>
        <translation>Donnez une série ou un dossier de résultats.</translation>
    </message>
    <message>
        <source>The land cover {path} does not exist.</source>
        <translation>L&apos;occupation du sol {path} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The land cover {path} cannot be read: {error}.</source>
        <translation>L&apos;occupation du sol {path} ne peut pas être lue&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads.</source>
        <translation>Donnez un raster que GDAL lit.</translation>
    </message>
    <message>
        <source>{path} does not look like land cover: it holds {count} different values.</source>
        <translation>{path} ne ressemble pas à une occupation du sol&#xa0;: il contient {count} valeurs différentes.</translation>
    </message>
    <message>
        <source>Give a raster of whole numbers from 0 to 255, a number a class.</source>
        <translation>Donnez un raster de nombres entiers de 0 à 255, un nombre par classe.</translation>
    </message>
    <message>
        <source>There are no pictures to animate.</source>
        <translation>Il n&apos;y a pas d&apos;images à animer.</translation>
    </message>
    <message>
        <source>Give PNG files, or a folder that holds some.</source>
        <translation>Donnez des fichiers PNG, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>{seconds:g} seconds a frame are too short for a GIF.</source>
        <translation>{seconds:g} secondes par image, c&apos;est trop court pour un GIF.</translation>
    </message>
    <message>
        <source>Give at least {least:g} seconds.</source>
        <translation>Donnez au moins {least:g} secondes.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Give PNG or JPEG pictures.</source>
        <translation>Donnez des images PNG ou JPEG.</translation>
    </message>
    <message>
        <source>{path} is {width} x {height} pixels, the first frame {width_1} x {height_1}.</source>
        <translation>{path} fait {width} x {height} pixels, la première image {width_1} x {height_1}.</translation>
    </message>
    <message>
        <source>Give frames of one size.</source>
        <translation>Donnez des images d&apos;une même taille.</translation>
    </message>
    <message>
        <source>A size of {size} pixels is too small.</source>
        <translation>Une taille de {size} pixels est trop petite.</translation>
    </message>
    <message>
        <source>Choose a size of {least} pixels or more.</source>
        <translation>Choisissez une taille de {least} pixels ou plus.</translation>
    </message>
    <message>
        <source>A series has two dates or more.</source>
        <translation>Une série a deux dates ou plus.</translation>
    </message>
    <message>
        <source>Choose --dates 2 or more.</source>
        <translation>Choisissez --dates 2 ou plus.</translation>
    </message>
    <message>
        <source>{bands} bands cannot be simulated.</source>
        <translation>{bands} bandes ne peuvent pas être simulées.</translation>
    </message>
    <message>
        <source>Choose --bands {few}, or {many} for red edge and short-wave infrared, too.</source>
        <translation>Choisissez --bands {few}, ou {many} pour avoir aussi le red edge et l&apos;infrarouge à ondes courtes.</translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation>Il n&apos;y a pas de méthode {name}.</translation>
    </message>
    <message>
        <source>Choose from {methods}.</source>
        <translation>Choisissez parmi {methods}.</translation>
    </message>
    <message>
        <source>No part of the series is seen on {dates} dates or more: nothing can be hidden to try the methods.</source>
        <translation>Aucune partie de la série n&apos;est vue à {dates} dates ou plus&#xa0;: rien ne peut être caché pour essayer les méthodes.</translation>
    </message>
    <message>
        <source>Too few pixels of the series are observed to hide some of them.</source>
        <translation>Trop peu de pixels de la série sont observés pour en cacher.</translation>
    </message>
    <message>
        <source>Too little of the series is observed to hide some of it and still fill it: {well} of its {dates} dates are seen on {share:.0%} of the area or more.</source>
        <translation>Trop peu de la série est observé pour en cacher une partie et la combler encore&#xa0;: {well} de ses {dates} dates sont vues sur {share:.0%} de la zone ou plus.</translation>
    </message>
    <message>
        <source>Add dates, or choose another area.</source>
        <translation>Ajoutez des dates, ou choisissez une autre zone.</translation>
    </message>
    <message>
        <source>The report of an evaluation needs the package jinja2, which is not installed.</source>
        <translation>Le rapport d&apos;une évaluation a besoin du paquet jinja2, qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install it (pip install -r requirements/evaluate.txt), or create the engine again in QGIS&apos;s options.</source>
        <translation>Installez-le (pip install -r requirements/evaluate.txt), ou recréez le moteur dans les options de QGIS.</translation>
    </message>
    <message>
        <source>{minutes} minutes are no time.</source>
        <translation>{minutes} minutes, ce n&apos;est pas une durée.</translation>
    </message>
    <message>
        <source>Choose --minutes above 0.</source>
        <translation>Choisissez --minutes au-dessus de 0.</translation>
    </message>
    <message>
        <source>{windows} windows are none.</source>
        <translation>{windows} fenêtres, c&apos;est aucune.</translation>
    </message>
    <message>
        <source>Choose --windows 1 or more.</source>
        <translation>Choisissez --windows 1 ou plus.</translation>
    </message>
    <message>
        <source>Dates to hold out and future dates were asked for at once.</source>
        <translation>Des dates à mettre de côté et des dates futures ont été demandées à la fois.</translation>
    </message>
    <message>
        <source>Use --horizon to score held-out dates, or --dates or --steps to forecast future ones.</source>
        <translation>Utilisez --horizon pour évaluer des dates mises de côté, ou --dates ou --steps pour prévoir des dates futures.</translation>
    </message>
    <message>
        <source>{date} cannot be forecast: the context reaches to {last}.</source>
        <translation>{date} ne peut pas être prévu&#xa0;: le contexte va jusqu&apos;à {last}.</translation>
    </message>
    <message>
        <source>Forecast later dates, or end the context earlier with --until.</source>
        <translation>Prévoyez des dates plus tardives, ou terminez le contexte plus tôt avec --until.</translation>
    </message>
    <message>
        <source>The series is too short to forecast from: of its {count} dates ({span}), {context} are left as context; at least {least} are needed.</source>
        <translation>La série est trop courte pour une prévision&#xa0;: de ses {count} dates ({span}), {context} restent comme contexte&#xa0;; il en faut au moins {least}.</translation>
    </message>
    <message>
        <source>The series is too short to forecast from: of its {count} dates ({span}), {context} are left as context; at least {least} are needed and {held} to hold out.</source>
        <translation>La série est trop courte pour une prévision&#xa0;: de ses {count} dates ({span}), {context} restent comme contexte&#xa0;; il en faut au moins {least}, et {held} à mettre de côté.</translation>
    </message>
    <message>
        <source>Give more dates, or change --context, --until or --horizon.</source>
        <translation>Donnez plus de dates, ou changez --context, --until ou --horizon.</translation>
    </message>
    <message>
        <source>The places show too little to learn from.</source>
        <translation>Les lieux montrent trop peu pour apprendre.</translation>
    </message>
    <message>
        <source>Name more places, or clearer ones.</source>
        <translation>Indiquez plus de lieux, ou des lieux plus clairs.</translation>
    </message>
    <message>
        <source>There is nothing to train on.</source>
        <translation>Il n&apos;y a rien sur quoi s&apos;entraîner.</translation>
    </message>
    <message>
        <source>Name folders of cubes or of dated rasters (--data).</source>
        <translation>Indiquez des dossiers de cubes ou de rasters datés (--data).</translation>
    </message>
    <message>
        <source>Name folders of cubes, or a series of rasters.</source>
        <translation>Indiquez des dossiers de cubes, ou une série de rasters.</translation>
    </message>
    <message>
        <source>There are no cubes (*.npz) in {paths}.</source>
        <translation>Il n&apos;y a pas de cubes (*.npz) dans {paths}.</translation>
    </message>
    <message>
        <source>Name a folder of training cubes, or of dated rasters.</source>
        <translation>Indiquez un dossier de cubes d&apos;entraînement, ou de rasters datés.</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>les données</translation>
    </message>
    <message>
        <source>No place is called {name}.</source>
        <translation>Aucun lieu ne s&apos;appelle {name}.</translation>
    </message>
    <message>
        <source>There are {known}.</source>
        <translation>Il y a {known}.</translation>
    </message>
    <message>
        <source>All places are held out.</source>
        <translation>Tous les lieux sont mis de côté.</translation>
    </message>
    <message>
        <source>Hold out fewer places.</source>
        <translation>Mettez moins de lieux de côté.</translation>
    </message>
    <message>
        <source>There is no {value}.</source>
        <translation>Il n&apos;y a pas de {value}.</translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation>Utilisez {known}.</translation>
    </message>
    <message>
        <source>There are {found} GPUs, not {asked}.</source>
        <translation>Il y a {found} GPU, pas {asked}.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Demandez-en moins.</translation>
    </message>
    <message>
        <source>The weights to start from are not of our own network.</source>
        <translation>Les poids de départ ne sont pas de notre propre réseau.</translation>
    </message>
    <message>
        <source>Use other weights or none.</source>
        <translation>Utilisez d&apos;autres poids, ou aucun.</translation>
    </message>
    <message>
        <source>Make the index with: python -m model index CUBES --output FILE.json</source>
        <translation>Créez l&apos;index avec&#xa0;: python -m model index CUBES --output FICHIER.json</translation>
    </message>
    <message>
        <source>Choose another file, or use --overwrite.</source>
        <translation>Choisissez un autre fichier, ou utilisez --overwrite.</translation>
    </message>
    <message>
        <source>No window of {size} x {size} pixels is clear on {dates} dates in a row.</source>
        <translation>Aucune fenêtre de {size} x {size} pixels n&apos;est claire à {dates} dates de suite.</translation>
    </message>
    <message>
        <source>Use a smaller --size, fewer --dates, or more series.</source>
        <translation>Utilisez un --size plus petit, moins de --dates, ou plus de séries.</translation>
    </message>
    <message>
        <source>There are no clean windows to learn from.</source>
        <translation>Il n&apos;y a pas de fenêtres sans nuages où apprendre.</translation>
    </message>
    <message>
        <source>{path} is not an index of clean windows: {error}</source>
        <translation>{path} n&apos;est pas un index de fenêtres sans nuages&#xa0;: {error}</translation>
    </message>
    <message>
        <source>There is no interrupted run in {folder}.</source>
        <translation>Il n&apos;y a pas de traitement interrompu dans {folder}.</translation>
    </message>
    <message>
        <source>Leave out --resume, or name the output folder and name of the run that was interrupted.</source>
        <translation>Retirez --resume, ou indiquez le dossier de sortie et le nom du traitement interrompu.</translation>
    </message>
    <message>
        <source>The state in {folder} cannot be read: {error}</source>
        <translation>L&apos;état dans {folder} ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Train afresh.</source>
        <translation>Reprenez l&apos;entraînement du début.</translation>
    </message>
    <message>
        <source>The run in {folder} was made with other options: {options}.</source>
        <translation>Le traitement dans {folder} a été fait avec d&apos;autres options&#xa0;: {options}.</translation>
    </message>
    <message>
        <source>Resume it with the options it was begun with, or train afresh without --resume.</source>
        <translation>Reprenez-le avec les options du début, ou recommencez l&apos;entraînement sans --resume.</translation>
    </message>
    <message>
        <source>{count} samples could not be made.</source>
        <translation>{count} échantillons n&apos;ont pas pu être créés.</translation>
    </message>
    <message>
        <source>The warnings name them; look at the places they come from.</source>
        <translation>Les avertissements les nomment&#xa0;; regardez les lieux d&apos;où ils viennent.</translation>
    </message>
    <message>
        <source>A detector&apos;s training cannot be resumed.</source>
        <translation>L&apos;entraînement d&apos;un détecteur ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Leave out --resume.</source>
        <translation>Retirez --resume.</translation>
    </message>
    <message>
        <source>The detector is trained on one device.</source>
        <translation>Le détecteur est entraîné sur une seule unité de calcul.</translation>
    </message>
    <message>
        <source>Leave out --devices.</source>
        <translation>Retirez --devices.</translation>
    </message>
    <message>
        <source>The detector has no layers.</source>
        <translation>Le détecteur n&apos;a pas de couches.</translation>
    </message>
    <message>
        <source>Name at least two widths.</source>
        <translation>Indiquez au moins deux largeurs.</translation>
    </message>
    <message>
        <source>Labels need {name}.</source>
        <translation>Les étiquettes ont besoin de {name}.</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment: pip install ukis-csmask onnxruntime</source>
        <translation>Installez-le dans l&apos;environnement Python du moteur&#xa0;: pip install ukis-csmask onnxruntime</translation>
    </message>
    <message>
        <source>This ukis-csmask has other bands.</source>
        <translation>Ce ukis-csmask a d&apos;autres bandes.</translation>
    </message>
    <message>
        <source>Install version 1.0.0.</source>
        <translation>Installez la version 1.0.0.</translation>
    </message>
    <message>
        <source>There is no reflectance in {path}.</source>
        <translation>Il n&apos;y a pas de réflectance dans {path}.</translation>
    </message>
    <message>
        <source>Name cubes of reflectance.</source>
        <translation>Indiquez des cubes de réflectance.</translation>
    </message>
    <message>
        <source>The clear images hold {count} sharp patches of {size} x {size} pixels; the model of natural patches needs more than {least}.</source>
        <translation>Les images claires contiennent {count} morceaux nets de {size} x {size} pixels&#xa0;; le modèle de morceaux naturels en demande plus de {least}.</translation>
    </message>
    <message>
        <source>Give more or larger images without clouds.</source>
        <translation>Donnez plus d&apos;images sans nuages, ou de plus grandes.</translation>
    </message>
    <message>
        <source>{path} is no model of natural patches: {error}.</source>
        <translation>{path} n&apos;est pas un modèle de morceaux naturels&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Fit one on clear images.</source>
        <translation>Ajustez-en un sur des images claires.</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {reason}</source>
        <translation>Les poids {path} ne peuvent pas être lus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The weights {path} hold no state dict.</source>
        <translation>Les poids {path} ne contiennent pas de state dict.</translation>
    </message>
    <message>
        <source>Give a state dict, saved as .safetensors or by torch.save.</source>
        <translation>Donnez un state dict, enregistré en .safetensors ou par torch.save.</translation>
    </message>
    <message>
        <source>The weights {path} do not fit: {wrong}.</source>
        <translation>Les poids {path} ne conviennent pas&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <source>Give the state dict of LPIPS on AlexNet, the convolutions and the linear layers in one file.</source>
        <translation>Donnez le state dict de LPIPS sur AlexNet, les convolutions et les couches linéaires dans un seul fichier.</translation>
    </message>
    <message>
        <source>Give the state dict of Inception-v3 with torchvision&apos;s names.</source>
        <translation>Donnez le state dict d&apos;Inception-v3 avec les noms de torchvision.</translation>
    </message>
    <message>
        <source>Take a smaller step, or say where the dates begin and end (--start, --end).</source>
        <translation>Prenez un pas plus petit, ou indiquez où les dates commencent et finissent (--start, --end).</translation>
    </message>
    <message>
        <source>{path} names no date.</source>
        <translation>{path} n&apos;indique aucune date.</translation>
    </message>
    <message>
        <source>Write a date a line, such as 2022-06-10.</source>
        <translation>Écrivez une date par ligne, comme 2022-06-10.</translation>
    </message>
    <message>
        <source>Leave it out (--start and --end bound regular dates), or add images near it.</source>
        <translation>Retirez-la (--start et --end bornent les dates régulières), ou ajoutez des images proches.</translation>
    </message>
    <message>
        <source>{path} cannot be read as text ({error}).</source>
        <translation>{path} ne peut pas être lu comme texte ({error}).</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds &apos;{word}&apos;, which is no date.</source>
        <translation>La ligne {number} de {path} contient «&#xa0;{word}&#xa0;», qui n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>What was estimated for {dates} is no finite number at row {row_off}, column {col_off}.</source>
        <translation>Ce qui a été estimé pour {dates} n&apos;est pas un nombre fini à la ligne {row_off}, colonne {col_off}.</translation>
    </message>
    <message>
        <source>Use other weights, --precision float32, or --method regression.</source>
        <translation>Utilisez d&apos;autres poids, --precision float32, ou --method regression.</translation>
    </message>
    <message>
        <source>{series} would be replaced, but this command has not written it.</source>
        <translation>{series} serait remplacé, mais cette commande ne l&apos;a pas écrit.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move that file away.</source>
        <translation>Choisissez un autre dossier de sortie, ou déplacez ce fichier.</translation>
    </message>
    <message>
        <source>The output folder {output} is also the input.</source>
        <translation>Le dossier de sortie {output} est aussi l&apos;entrée.</translation>
    </message>
    <message>
        <source>Choose another output folder: the input would be overwritten.</source>
        <translation>Choisissez un autre dossier de sortie&#xa0;: l&apos;entrée serait écrasée.</translation>
    </message>
    <message>
        <source>{path} would be replaced, but the program has not written it.</source>
        <translation>{path} serait remplacé, mais le programme ne l&apos;a pas écrit.</translation>
    </message>
    <message>
        <source>Choose another output: the input would be lost.</source>
        <translation>Choisissez une autre sortie&#xa0;: l&apos;entrée serait perdue.</translation>
    </message>
    <message>
        <source>A netCDF cube is written by the package netCDF4, which is not installed.</source>
        <translation>Un cube netCDF est écrit par le paquet netCDF4, qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python: &quot;{executable}&quot; -m pip install netCDF4. Or write Zarr (--format zarr), which needs no package.</source>
        <translation>Installez-le dans le Python du moteur&#xa0;: &quot;{executable}&quot; -m pip install netCDF4. Ou écrivez en Zarr (--format zarr), qui n&apos;a besoin d&apos;aucun paquet.</translation>
    </message>
    <message>
        <source>The grid is rotated: a cube has one x a column and one y a row.</source>
        <translation>La grille est tournée&#xa0;: un cube a un x par colonne et un y par ligne.</translation>
    </message>
    <message>
        <source>Choose --format geotiff or stack, or name a raster that is not rotated with --grid.</source>
        <translation>Choisissez --format geotiff ou stack, ou indiquez avec --grid un raster qui n&apos;est pas tourné.</translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation>{path} existe.</translation>
    </message>
    <message>
        <source>The output folder {output} already holds results ({name}).</source>
        <translation>Le dossier de sortie {output} contient déjà des résultats ({name}).</translation>
    </message>
    <message>
        <source>Choose another folder, or allow overwriting (--overwrite).</source>
        <translation>Choisissez un autre dossier, ou autorisez le remplacement (--overwrite).</translation>
    </message>
    <message>
        <source>Another run{holder} is writing to {folder}.</source>
        <translation>Un autre traitement{holder} écrit dans {folder}.</translation>
    </message>
    <message>
        <source>{path} would be replaced or removed, but it is also an input.</source>
        <translation>{path} serait remplacé ou supprimé, mais c&apos;est aussi une entrée.</translation>
    </message>
    <message>
        <source>{path} would be replaced or removed, but it is {found}.</source>
        <translation>{path} serait remplacé ou supprimé, mais c&apos;est {found}.</translation>
    </message>
    <message>
        <source>{name} has the bands {listed}, but {name_2} has {listed_2}.</source>
        <translation>{name} a les bandes {listed}, mais {name_2} a {listed_2}.</translation>
    </message>
    <message>
        <source>Fill them apart, or say with --bands which all of them have.</source>
        <translation>Comblez-les à part, ou indiquez avec --bands lesquelles ils ont tous.</translation>
    </message>
    <message>
        <source>This needs blue, green, red and near infrared alone, not {listed}.</source>
        <translation>Il faut ici le bleu, le vert, le rouge et le proche infrarouge seuls, pas {listed}.</translation>
    </message>
    <message>
        <source>The extent and the area do not overlap.</source>
        <translation>L&apos;emprise et la zone ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation>Donnez seulement l&apos;une des deux.</translation>
    </message>
    <message>
        <source>No polygon of the area lies in the extent.</source>
        <translation>Aucun polygone de la zone ne se trouve dans l&apos;emprise.</translation>
    </message>
    <message>
        <source>{what} lies beyond all numbers.</source>
        <translation>{what}&#xa0;: au-delà de tous les nombres.</translation>
    </message>
    <message>
        <source>Choose an area on the images.</source>
        <translation>Choisissez une zone sur les images.</translation>
    </message>
    <message>
        <source>{what} does not overlap the images.</source>
        <translation>{what}&#xa0;: pas de recouvrement avec les images.</translation>
    </message>
    <message>
        <source>Choose an area on the images, or none to fill all.</source>
        <translation>Choisissez une zone sur les images, ou aucune pour tout combler.</translation>
    </message>
    <message>
        <source>The extent &apos;{extent}&apos; covers nothing.</source>
        <translation>L&apos;emprise «&#xa0;{extent}&#xa0;» ne couvre rien.</translation>
    </message>
    <message>
        <source>Write left,bottom,right,top, if need be with a CRS behind: 7.1,44.2,7.3,44.4,EPSG:4326.</source>
        <translation>Écrivez gauche,bas,droite,haut, au besoin suivi d&apos;un SCR&#xa0;: 7.1,44.2,7.3,44.4,EPSG:4326.</translation>
    </message>
    <message>
        <source>{path} holds no polygon, or only empty ones.</source>
        <translation>{path} ne contient aucun polygone, ou seulement des polygones vides.</translation>
    </message>
    <message>
        <source>Give a GeoJSON file of polygons; QGIS and ogr2ogr write it from any vector layer.</source>
        <translation>Donnez un fichier GeoJSON de polygones&#xa0;; QGIS et ogr2ogr l&apos;écrivent à partir de toute couche vecteur.</translation>
    </message>
    <message>
        <source>&apos;{extent}&apos; is not an extent.</source>
        <translation>«&#xa0;{extent}&#xa0;» n&apos;est pas une emprise.</translation>
    </message>
    <message>
        <source>The extent &apos;{extent}&apos; has no place in the coordinates of the images.</source>
        <translation>L&apos;emprise «&#xa0;{extent}&#xa0;» n&apos;a pas de place dans les coordonnées des images.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an area: {name}: {error}.</source>
        <translation>{path} ne peut pas être lu comme zone&#xa0;: {name}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The area has no place in the coordinates of the images.</source>
        <translation>La zone n&apos;a pas de place dans les coordonnées des images.</translation>
    </message>
    <message>
        <source>{path} holds one layer for each of {number} dates, but does not say of which band.</source>
        <translation>{path} contient une couche pour chacune des {number} dates, mais ne dit pas de quelle bande.</translation>
    </message>
    <message>
        <source>Put the band into the file&apos;s name, such as B02_2023.tif, and give a file for each of the four bands.</source>
        <translation>Mettez la bande dans le nom du fichier, comme B02_2023.tif, et donnez un fichier pour chacune des quatre bandes.</translation>
    </message>
    <message>
        <source>{path} holds {count} bands, too many for one run.</source>
        <translation>{path} contient {count} bandes, trop pour un traitement.</translation>
    </message>
    <message>
        <source>Say with --bands which to take, {most_bands} at most.</source>
        <translation>Indiquez avec --bands lesquelles prendre, {most_bands} au plus.</translation>
    </message>
    <message>
        <source>{path} is a picture for display: it has no near infrared, and no reflectance.</source>
        <translation>{path} est une image pour l&apos;affichage&#xa0;: elle n&apos;a ni proche infrarouge, ni réflectance.</translation>
    </message>
    <message>
        <source>Take the rasters of its bands B02, B03, B04 and B08 instead: they lie beside it in the same product.</source>
        <translation>Prenez plutôt les rasters de ses bandes B02, B03, B04 et B08&#xa0;: ils sont à côté d&apos;elle dans le même produit.</translation>
    </message>
    <message>
        <source>{paths} and the rasters with it do not hold {wanted}.</source>
        <translation>{paths} et les rasters qui vont avec ne contiennent pas {wanted}.</translation>
    </message>
    <message>
        <source>Give one raster for each of the bands.</source>
        <translation>Donnez un raster pour chacune des bandes.</translation>
    </message>
    <message>
        <source>{path} has no bands {wanted}; it has: {names}.</source>
        <translation>{path} n&apos;a pas de bandes {wanted}&#xa0;; il a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>It seems to hold several dates: save each date as a raster of its own (Raster &gt; Conversion &gt; Translate).</source>
        <translation>Il semble contenir plusieurs dates&#xa0;: enregistrez chaque date dans un raster à part (Raster &gt; Conversion &gt; Convertir).</translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold {names}.</source>
        <translation>{path} et les rasters de la même image contiennent {names}.</translation>
    </message>
    <message>
        <source>Give {four} of every date, or say with --bands which bands to take, or all.</source>
        <translation>Donnez {four} pour chaque date, ou indiquez avec --bands quelles bandes prendre, ou all.</translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold {names}; wanted are {listed}.</source>
        <translation>{path} et les rasters de la même image contiennent {names}&#xa0;; il faut {listed}.</translation>
    </message>
    <message>
        <source>Give rasters of all of these bands for every date.</source>
        <translation>Donnez des rasters de toutes ces bandes pour chaque date.</translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold only {names}; four bands are needed.</source>
        <translation>{path} et les rasters de la même image ne contiennent que {names}&#xa0;; il faut quatre bandes.</translation>
    </message>
    <message>
        <source>The time axis {name} of {path} cannot be read: {value}{unit}{calendar}.</source>
        <translation>L&apos;axe du temps {name} de {path} ne peut pas être lu&#xa0;: {value}{unit}{calendar}.</translation>
    </message>
    <message>
        <source>Write its times as CF has it, such as &quot;days since 1970-01-01&quot;, in the standard calendar.</source>
        <translation>Écrivez ses temps comme le veut CF, par exemple &quot;days since 1970-01-01&quot;, dans le calendrier standard.</translation>
    </message>
    <message>
        <source>Coarse rasters help with these four bands only.</source>
        <translation>Les rasters à basse résolution n&apos;aident que pour ces quatre bandes.</translation>
    </message>
    <message>
        <source>Leave --coarse out, or fill blue, green, red and near infrared alone.</source>
        <translation>Retirez --coarse, ou comblez seulement le bleu, le vert, le rouge et le proche infrarouge.</translation>
    </message>
    <message>
        <source>There is no folder {folder} of coarse rasters.</source>
        <translation>Il n&apos;y a pas de dossier {folder} de rasters à basse résolution.</translation>
    </message>
    <message>
        <source>See docs/coarse.md for which rasters fit, or leave --coarse out.</source>
        <translation>Voyez dans docs/coarse.md quels rasters conviennent, ou retirez --coarse.</translation>
    </message>
    <message>
        <source>No coarse raster in {folder} overlaps the series.</source>
        <translation>Aucun raster à basse résolution de {folder} ne recouvre la série.</translation>
    </message>
    <message>
        <source>Give coarse rasters of the place of the series, or leave --coarse out.</source>
        <translation>Donnez des rasters à basse résolution du lieu de la série, ou retirez --coarse.</translation>
    </message>
    <message>
        <source>The rasters in {folder} are hardly coarser than those of the series.</source>
        <translation>Les rasters de {folder} sont à peine plus grossiers que ceux de la série.</translation>
    </message>
    <message>
        <source>Give such rasters as inputs, together with the series.</source>
        <translation>Donnez de tels rasters comme entrées, avec la série.</translation>
    </message>
    <message>
        <source>{path} holds no variable with rows and columns that can be read{detail}.</source>
        <translation>{path} ne contient aucune variable avec des lignes et des colonnes qui puisse être lue{detail}.</translation>
    </message>
    <message>
        <source>Give a cube with the dimensions time, y and x, and a variable or a layer for each band.</source>
        <translation>Donnez un cube avec les dimensions time, y et x, et une variable ou une couche par bande.</translation>
    </message>
    <message>
        <source>{path} does not say its coordinate reference system.</source>
        <translation>{path} ne dit pas quel est son système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Write it with its reference system: in xarray with rioxarray, ds.rio.write_crs(&quot;EPSG:32632&quot;).</source>
        <translation>Écrivez-le avec son système de référence&#xa0;: dans xarray avec rioxarray, ds.rio.write_crs(&quot;EPSG:32632&quot;).</translation>
    </message>
    <message>
        <source>{file} holds no image of {key}.</source>
        <translation>{file} ne contient pas d&apos;image de {key}.</translation>
    </message>
    <message>
        <source>Give the file itself to see its dates.</source>
        <translation>Donnez le fichier lui-même pour voir ses dates.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n&apos;y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check the path, or select the layer again.</source>
        <translation>Vérifiez le chemin, ou sélectionnez à nouveau la couche.</translation>
    </message>
    <message>
        <source>{path} is a Zarr store of format 3 that cannot be read here.</source>
        <translation>{path} est un dépôt Zarr de format 3, qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>Write it as Zarr format 2, with to_zarr(..., zarr_format=2), or as netCDF, with to_netcdf(&quot;cube.nc&quot;).</source>
        <translation>Écrivez-le en Zarr de format 2, avec to_zarr(..., zarr_format=2), ou en netCDF, avec to_netcdf(&quot;cube.nc&quot;).</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a cube ({error}).</source>
        <translation>{path} ne peut pas être ouvert comme cube ({error}).</translation>
    </message>
    <message>
        <source>Copy or download it again; a Zarr store is a folder, with all that is in it.</source>
        <translation>Copiez-le ou téléchargez-le à nouveau&#xa0;; un dépôt Zarr est un dossier, avec tout ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>In {path} the last dimensions of {name} are not rows, columns.</source>
        <translation>Dans {path}, les dernières dimensions de {name} ne sont pas lignes, colonnes.</translation>
    </message>
    <message>
        <source>Reorder it, with transpose(&quot;time&quot;, &quot;y&quot;, &quot;x&quot;) in xarray, and write it anew.</source>
        <translation>Réordonnez-les, avec transpose(&quot;time&quot;, &quot;y&quot;, &quot;x&quot;) dans xarray, et écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} was put together from images of {first} to {last}, so that it has no date of its own.</source>
        <translation>{path} est composé d&apos;images du {first} au {last}, et n&apos;a donc pas de date propre.</translation>
    </message>
    <message>
        <source>Download single days; or give it a date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>Téléchargez des jours séparés&#xa0;; ou donnez-lui une date dans un series.json ou dans les propriétés de la couche de QGIS.</translation>
    </message>
    <message>
        <source>{path} is of the format {driver}, which may fetch what it shows from elsewhere.</source>
        <translation>{path} est au format {driver}, qui peut aller chercher ailleurs ce qu&apos;il montre.</translation>
    </message>
    <message>
        <source>Give a GeoTIFF, or set the environment variable {drivers_variable}={driver}.</source>
        <translation>Donnez un GeoTIFF, ou définissez la variable d&apos;environnement {drivers_variable}={driver}.</translation>
    </message>
    <message>
        <source>{path} lies in too many virtual rasters.</source>
        <translation>{path} est imbriqué dans trop de rasters virtuels.</translation>
    </message>
    <message>
        <source>Check which file names which.</source>
        <translation>Vérifiez quel fichier renvoie auquel.</translation>
    </message>
    <message>
        <source>{named_in} names a place in the network: {name}.</source>
        <translation>{named_in} renvoie à un endroit du réseau&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Give that place yourself, or, if you trust the file, --external or {external}=1.</source>
        <translation>Donnez vous-même cet endroit ou, si vous faites confiance au fichier, --external ou {external}=1.</translation>
    </message>
    <message>
        <source>{path} is not a virtual raster that can be read ({error}).</source>
        <translation>{path} n&apos;est pas un raster virtuel lisible ({error}).</translation>
    </message>
    <message>
        <source>Make the virtual raster again, for example with gdalbuildvrt.</source>
        <translation>Recréez le raster virtuel, par exemple avec gdalbuildvrt.</translation>
    </message>
    <message>
        <source>{path} shows the bytes of {name}, which lies outside of its folder.</source>
        <translation>{path} montre les octets de {name}, qui se trouve hors de son dossier.</translation>
    </message>
    <message>
        <source>Put both into one folder, or, if you trust the file, set {external}=1 or give --external.</source>
        <translation>Mettez les deux dans un même dossier ou, si vous faites confiance au fichier, définissez {external}=1 ou donnez --external.</translation>
    </message>
    <message>
        <source>{path} seems to hold {no_reflectance}, not reflectance.</source>
        <translation>{path} semble contenir {no_reflectance}, pas de la réflectance.</translation>
    </message>
    <message>
        <source>Take the surface reflectance (Level 2, SR) of the same images; or, if these are, say so with --scale.</source>
        <translation>Prenez la réflectance de surface (niveau 2, SR) des mêmes images&#xa0;; ou, si c&apos;est bien elle, indiquez-le avec --scale.</translation>
    </message>
    <message>
        <source>No date was found for {path}: neither in its metadata nor in its name or folder.</source>
        <translation>Aucune date trouvée pour {path}&#xa0;: ni dans ses métadonnées, ni dans son nom ou son dossier.</translation>
    </message>
    <message>
        <source>Put it in the file name (S2_20220607.tif), or give it in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>Mettez-la dans le nom du fichier (S2_20220607.tif), ou donnez-la dans un series.json ou dans les propriétés de la couche de QGIS.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers, not reflectance.</source>
        <translation>{path} contient des nombres complexes, pas de la réflectance.</translation>
    </message>
    <message>
        <source>Give rasters of reflectance, for example of the type uint16 or float32.</source>
        <translation>Donnez des rasters de réflectance, par exemple de type uint16 ou float32.</translation>
    </message>
    <message>
        <source>Say with --{what} what it is, or correct the file with gdal_edit.py -a_{what}.</source>
        <translation>Indiquez la bonne valeur avec --{what}, ou corrigez le fichier avec gdal_edit.py -a_{what}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, or no position on the ground.</source>
        <translation>{path} n&apos;a pas de système de coordonnées de référence, ou pas de position au sol.</translation>
    </message>
    <message>
        <source>Assign it in QGIS (Raster &gt; Projections &gt; Assign Projection) or with gdal_edit.py -a_srs.</source>
        <translation>Assignez-le dans QGIS (Raster &gt; Projections &gt; Assigner une projection) ou avec gdal_edit.py -a_srs.</translation>
    </message>
    <message>
        <source>Fill an index in a run of its own: --bands with its name or number alone.</source>
        <translation>Comblez un indice dans un traitement à part&#xa0;: --bands avec seulement son nom ou son numéro.</translation>
    </message>
    <message>
        <source>{name}: {outside:.0%} of the values of {name_2} lie outside of its valid range, {low:g} to {high:g}; most are {low_2:.4g} to {high_2:.4g}.</source>
        <translation>{name}&#xa0;: {outside:.0%} des valeurs de {name_2} sont hors de sa plage valide, {low:g} à {high:g}&#xa0;; la plupart vont de {low_2:.4g} à {high_2:.4g}.</translation>
    </message>
    <message>
        <source>Say with --scale and --offset how numbers turn into values, or with --range which values are valid.</source>
        <translation>Indiquez avec --scale et --offset comment les nombres donnent les valeurs, ou avec --range quelles valeurs sont valides.</translation>
    </message>
    <message>
        <source>The range {valid_range:g} to {valid_range_2:g} is empty.</source>
        <translation>La plage {valid_range:g} à {valid_range_2:g} est vide.</translation>
    </message>
    <message>
        <source>Give the least and the largest value, for example --range 0,8.</source>
        <translation>Donnez la plus petite et la plus grande valeur, par exemple --range 0,8.</translation>
    </message>
    <message>
        <source>The path of an input is neither a text nor a list of texts: {entry}.</source>
        <translation>Le chemin d&apos;une entrée n&apos;est ni un texte ni une liste de textes&#xa0;: {entry}.</translation>
    </message>
    <message>
        <source>Write &quot;path&quot;: &quot;image.tif&quot;, or &quot;paths&quot;: [&quot;red.tif&quot;, &quot;green.tif&quot;].</source>
        <translation>Écrivez &quot;path&quot;: &quot;image.tif&quot;, ou &quot;paths&quot;: [&quot;red.tif&quot;, &quot;green.tif&quot;].</translation>
    </message>
    <message>
        <source>An input has no path: {entry}.</source>
        <translation>Une entrée n&apos;a pas de chemin&#xa0;: {entry}.</translation>
    </message>
    <message>
        <source>Give it a &quot;path&quot; or &quot;paths&quot;.</source>
        <translation>Donnez-lui un &quot;path&quot; ou des &quot;paths&quot;.</translation>
    </message>
    <message>
        <source>Write dates as YYYY-MM-DD.</source>
        <translation>Écrivez les dates sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>There is no raster in {path}.</source>
        <translation>Il n&apos;y a pas de raster dans {path}.</translation>
    </message>
    <message>
        <source>Give a zip with rasters or a .SAFE product in it, or unpack it first.</source>
        <translation>Donnez un zip contenant des rasters ou un produit .SAFE, ou décompressez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no raster in the folder {folder}.</source>
        <translation>Il n&apos;y a pas de raster dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Give a folder with rasters or .SAFE products in it, or the rasters themselves.</source>
        <translation>Donnez un dossier contenant des rasters ou des produits .SAFE, ou les rasters eux-mêmes.</translation>
    </message>
    <message>
        <source>{path} names itself, or lies in too many other series files.</source>
        <translation>{path} se nomme lui-même, ou est imbriqué dans trop d&apos;autres fichiers de série.</translation>
    </message>
    <message>
        <source>A series file holds {{&quot;version&quot;: 1, &quot;inputs&quot;: [{{&quot;path&quot;: ..., &quot;date&quot;: ...}}, ...]}}.</source>
        <translation>Un fichier de série contient {{&quot;version&quot;: 1, &quot;inputs&quot;: [{{&quot;path&quot;: ..., &quot;date&quot;: ...}}, ...]}}.</translation>
    </message>
    <message>
        <source>{path} is not a series file of version {series_version}.</source>
        <translation>{path} n&apos;est pas un fichier de série de version {series_version}.</translation>
    </message>
    <message>
        <source>The inputs in {path} are not all paths or objects.</source>
        <translation>Les entrées de {path} ne sont pas toutes des chemins ou des objets.</translation>
    </message>
    <message>
        <source>{path} names no inputs.</source>
        <translation>{path} n&apos;indique aucune entrée.</translation>
    </message>
    <message>
        <source>{listed} are not 1 to {most_bands} different bands.</source>
        <translation>{listed} ne sont pas de 1 à {most_bands} bandes différentes.</translation>
    </message>
    <message>
        <source>Name blue, green, red and near infrared in this order, for example B02,B03,B04,B08 or 2,3,4,8; or other bands, one to {most_bands}; or all.</source>
        <translation>Nommez bleu, vert, rouge et proche infrarouge dans cet ordre, par exemple B02,B03,B04,B08 ou 2,3,4,8&#xa0;; ou d&apos;autres bandes, d&apos;une à {most_bands}&#xa0;; ou all.</translation>
    </message>
    <message>
        <source>The scale {scale} is not above 0 and up to 1.</source>
        <translation>L&apos;échelle {scale} n&apos;est pas au-dessus de 0 et jusqu&apos;à 1.</translation>
    </message>
    <message>
        <source>The scale turns numbers in the file into reflectance; 0.0001 is usual for Sentinel-2.</source>
        <translation>L&apos;échelle convertit les nombres du fichier en réflectance&#xa0;; 0.0001 est habituel pour Sentinel-2.</translation>
    </message>
    <message>
        <source>The offset {offset} is not between -1 and 1.</source>
        <translation>Le décalage {offset} n&apos;est pas entre -1 et 1.</translation>
    </message>
    <message>
        <source>The offset is added after scaling, in reflectance: -0.1 for Sentinel-2 from baseline 04.00 on.</source>
        <translation>Le décalage est ajouté après l&apos;échelle, en réflectance&#xa0;: -0.1 pour Sentinel-2 à partir de la version de traitement 04.00.</translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON ({error}).</source>
        <translation>{path} ne peut pas être lu comme JSON ({error}).</translation>
    </message>
    <message>
        <source>The {key} in {path} are no list.</source>
        <translation>{path}&#xa0;: {key} n&apos;est pas une liste.</translation>
    </message>
    <message>
        <source>{path} is no mask of {path_2}: {reason}.</source>
        <translation>{path} n&apos;est pas un masque de {path_2}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Name another mask, or none (--mask &quot;none&quot;).</source>
        <translation>Indiquez un autre masque, ou aucun (--mask &quot;none&quot;).</translation>
    </message>
    <message>
        <source>No mask that matches {wanted} belongs to {path}.</source>
        <translation>Aucun masque correspondant à {wanted} n&apos;appartient à {path}.</translation>
    </message>
    <message>
        <source>Give a file-name pattern such as &quot;*_SCL*&quot;, a band name or index of the raster, or &quot;none&quot;.</source>
        <translation>Donnez un motif de nom de fichier comme &quot;*_SCL*&quot;, un nom ou numéro de bande du raster, ou &quot;none&quot;.</translation>
    </message>
    <message>
        <source>{mask} holds classes of Fmask, which differ from program to program: it is not known which of {values} are cloud.</source>
        <translation>{mask} contient des classes de Fmask, qui diffèrent d&apos;un programme à l&apos;autre&#xa0;: on ne sait pas lesquelles de {values} sont des nuages.</translation>
    </message>
    <message>
        <source>Say with --mask and --mask-values which values are not usable.</source>
        <translation>Indiquez avec --mask et --mask-values quelles valeurs sont inutilisables.</translation>
    </message>
    <message>
        <source>{path} has no band {index} to use as mask; it has {count}.</source>
        <translation>{path} n&apos;a pas de bande {index} à utiliser comme masque&#xa0;; il en a {count}.</translation>
    </message>
    <message>
        <source>Give the mask&apos;s band counted from 1, its name, or a file.</source>
        <translation>Donnez la bande du masque comptée à partir de 1, son nom, ou un fichier.</translation>
    </message>
    <message>
        <source>{path} is damaged or incomplete (its header claims more data than the file has).</source>
        <translation>{path} est endommagé ou incomplet (son en-tête annonce plus de données que n&apos;en a le fichier).</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copiez ou téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Give images of at least {minimum_dates} dates; more dates fill better.</source>
        <translation>Donnez des images d&apos;au moins {minimum_dates} dates&#xa0;; plus de dates comblent mieux.</translation>
    </message>
    <message>
        <source>Check what the mask values mean (--mask-values, --mask-clear), or use no mask (--mask &quot;none&quot;).</source>
        <translation>Vérifiez ce que signifient les valeurs du masque (--mask-values, --mask-clear), ou n&apos;utilisez pas de masque (--mask &quot;none&quot;).</translation>
    </message>
    <message>
        <source>No input was given.</source>
        <translation>Aucune entrée n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>Give rasters of several dates, or a folder of them.</source>
        <translation>Donnez des rasters de plusieurs dates, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Give rasters with blue, green, red and near infrared, or one raster a band; or say --bands all.</source>
        <translation>Donnez des rasters avec bleu, vert, rouge et proche infrarouge, ou un raster par bande&#xa0;; ou indiquez --bands all.</translation>
    </message>
    <message>
        <source>{wanted} has no grid to use: it lacks a coordinate reference system.</source>
        <translation>{wanted} n&apos;a pas de grille utilisable&#xa0;: il lui manque un système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Name a raster with a coordinate reference system, or one of the dates.</source>
        <translation>Indiquez un raster avec un système de coordonnées de référence, ou l&apos;une des dates.</translation>
    </message>
    <message>
        <source>No pixel in the area is observed on any date.</source>
        <translation>Aucun pixel de la zone n&apos;est observé à aucune date.</translation>
    </message>
    <message>
        <source>Choose another area: this one is under cloud, or beyond the edge of the data, on every date.</source>
        <translation>Choisissez une autre zone&#xa0;: celle-ci est sous les nuages, ou au-delà du bord des données, à toutes les dates.</translation>
    </message>
    <message>
        <source>{paths} does not overlap the area of {others}.</source>
        <translation>{paths} ne recouvre pas la zone de {others}.</translation>
    </message>
    <message>
        <source>Leave it out, or check its coordinate reference system and position.</source>
        <translation>Retirez-le, ou vérifiez son système de coordonnées de référence et sa position.</translation>
    </message>
    <message>
        <source>{path} is not a raster that can be opened ({error}).</source>
        <translation>{path} n&apos;est pas un raster qui peut être ouvert ({error}).</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF or JPEG 2000, or a folder of them.</source>
        <translation>Donnez un raster que GDAL lit, par exemple un GeoTIFF ou un JPEG 2000, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>{path} cannot be read; it is damaged or incomplete ({value}).</source>
        <translation>{path} ne peut pas être lu&#xa0;; il est endommagé ou incomplet ({value}).</translation>
    </message>
    <message>
        <source>The name of {path} is not text that GDAL can open.</source>
        <translation>Le nom de {path} n&apos;est pas un texte que GDAL peut ouvrir.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <source>{path} {what}.</source>
        <translation>{path} {what}.</translation>
    </message>
    <message>
        <source>{path} is not a raster.</source>
        <translation>{path} n&apos;est pas un raster.</translation>
    </message>
    <message>
        <source>It is a pointer left by git-lfs; get the file itself with: git lfs pull</source>
        <translation>C&apos;est un pointeur laissé par git-lfs&#xa0;; obtenez le fichier lui-même avec&#xa0;: git lfs pull</translation>
    </message>
    <message>
        <source>{path} is not a raster but a NumPy file.</source>
        <translation>{path} n&apos;est pas un raster mais un fichier NumPy.</translation>
    </message>
    <message>
        <source>Turn an EarthNet minicube into dated rasters first, with the import command.</source>
        <translation>Convertissez d&apos;abord un minicube EarthNet en rasters datés, avec la commande import.</translation>
    </message>
    <message>
        <source>{path} has no bands of its own.</source>
        <translation>{path} n&apos;a pas de bandes propres.</translation>
    </message>
    <message>
        <source>{path} holds no image bands.</source>
        <translation>{path} ne contient pas de bandes d&apos;image.</translation>
    </message>
    <message>
        <source>The product needs B02, B03, B04 and B08 under GRANULE/*/IMG_DATA; download it again if they are absent.</source>
        <translation>Le produit a besoin de B02, B03, B04 et B08 sous GRANULE/*/IMG_DATA&#xa0;; téléchargez-le à nouveau si elles manquent.</translation>
    </message>
    <message>
        <source>The date {date} of {path} is not a date.</source>
        <translation>La date {date} de {path} n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>Only one date was given: {date} ({names}).</source>
        <translation>Une seule date a été donnée&#xa0;: {date} ({names}).</translation>
    </message>
    <message>
        <source>Only {count} dates were given.</source>
        <translation>Seulement {count} dates ont été données.</translation>
    </message>
    <message>
        <source>{hint} All {count} images have this date (from: {source}); if that is wrong, give each its own.</source>
        <translation>{hint} Les {count} images ont toutes cette date (source&#xa0;: {source})&#xa0;; si c&apos;est faux, donnez à chacune la sienne.</translation>
    </message>
    <message>
        <source>Leave out --bands and --range.</source>
        <translation>Retirez --bands et --range.</translation>
    </message>
    <message>
        <source>Only fill, ndvi and evaluate take a series without them.</source>
        <translation>Seuls fill, ndvi et evaluate acceptent une série sans elles.</translation>
    </message>
    <message>
        <source>Give one of its parts: {names}</source>
        <translation>Donnez l&apos;une de ses parties&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Give a raster with bands.</source>
        <translation>Donnez un raster qui a des bandes.</translation>
    </message>
    <message>
        <source>Say with --bands which bands they are, by name or by index: for example 2,3,4,8; or all.</source>
        <translation>Indiquez avec --bands lesquelles c&apos;est, par nom ou par numéro&#xa0;: par exemple 2,3,4,8&#xa0;; ou all.</translation>
    </message>
    <message>
        <source>Fitting on a worker</source>
        <translation>Ajustement sur un worker</translation>
    </message>
    <message>
        <source>The worker {worker} does not see {path}.</source>
        <translation>Le worker {worker} ne voit pas {path}.</translation>
    </message>
    <message>
        <source>Put the inputs into a folder that all machines have under the same path, or into an object store (s3://).</source>
        <translation>Mettez les entrées dans un dossier que toutes les machines ont sous le même chemin, ou dans un stockage objet (s3://).</translation>
    </message>
    <message>
        <source>The workers do not all see the output folder: results come back through this machine, which is slower. Choose a folder that all machines have under the same path.</source>
        <translation>Les workers ne voient pas tous le dossier de sortie&#xa0;: les résultats reviennent par cette machine, ce qui est plus lent. Choisissez un dossier que toutes les machines ont sous le même chemin.</translation>
    </message>
    <message>
        <source>A window was given to several workers, and each ended while it computed it: {error}</source>
        <translation>Une fenêtre a été donnée à plusieurs workers, et chacun s&apos;est arrêté pendant son calcul&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Most often memory ran out there: use a smaller --tile or fewer threads a worker, or look at its log.</source>
        <translation>Le plus souvent, la mémoire s&apos;y est épuisée&#xa0;: utilisez une plus petite valeur de --tile ou moins de fils d&apos;exécution par worker, ou consultez son journal.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has gone away.</source>
        <translation>L&apos;ordonnanceur à {address} a disparu.</translation>
    </message>
    <message>
        <source>Look at its log, start it again, and run this again; with --resume, windows that are written stay.</source>
        <translation>Consultez son journal, redémarrez-le, et relancez&#xa0;; avec --resume, les fenêtres déjà écrites restent.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers; waiting for some.</source>
        <translation>L&apos;ordonnanceur à {address} n&apos;a pas de workers&#xa0;; attente.</translation>
    </message>
    <message>
        <source>The worker {worker} runs Python {there}; this machine runs {here}.</source>
        <translation>Le worker {worker} utilise Python {there}&#xa0;; cette machine utilise {here}.</translation>
    </message>
    <message>
        <source>Start workers with the same version of Python.</source>
        <translation>Démarrez les workers avec la même version de Python.</translation>
    </message>
    <message>
        <source>The worker {worker} has other packages than this machine (in brackets; - is missing): {listed}.</source>
        <translation>Le worker {worker} a d&apos;autres paquets que cette machine (entre crochets&#xa0;; - manque)&#xa0;: {listed}.</translation>
    </message>
    <message>
        <source>Install on all workers: pip install {packages}</source>
        <translation>Installez sur tous les workers&#xa0;: pip install {packages}</translation>
    </message>
    <message>
        <source>Results cannot be written to {output}: they take a folder.</source>
        <translation>Les résultats ne peuvent pas être écrits dans {output}&#xa0;: il faut un dossier.</translation>
    </message>
    <message>
        <source>Choose a folder, and copy it afterwards (aws s3 cp --recursive, gcloud storage cp -r), or mount the store as a folder.</source>
        <translation>Choisissez un dossier, et copiez-le ensuite (aws s3 cp --recursive, gcloud storage cp -r), ou montez le stockage comme dossier.</translation>
    </message>
    <message>
        <source>Training: lightning-fabric</source>
        <translation>Entraînement&#xa0;: lightning-fabric</translation>
    </message>
    <message>
        <source>Films (MP4): ffmpeg by imageio-ffmpeg</source>
        <translation>Films (MP4)&#xa0;: ffmpeg par imageio-ffmpeg</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d&apos;options</translation>
    </message>
    <message>
        <source>How the rasters are read</source>
        <translation>Lecture des rasters</translation>
    </message>
    <message>
        <source>Dates without an image</source>
        <translation>Dates sans image</translation>
    </message>
    <message>
        <source>What is filled</source>
        <translation>Ce qui est comblé</translation>
    </message>
    <message>
        <source>Files beside the results</source>
        <translation>Fichiers en plus des résultats</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Manière de calculer</translation>
    </message>
    <message>
        <source>Next raster that cannot be used</source>
        <translation>Raster inutilisable suivant</translation>
    </message>
    <message>
        <source>Next ({number} of {count})</source>
        <translation>Suivant ({number} sur {count})</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Saisir la date</translation>
    </message>
    <message>
        <source>Name the bands</source>
        <translation>Indiquer les bandes</translation>
    </message>
    <message>
        <source>Choose another mask</source>
        <translation>Choisir un autre masque</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>filled, between dates</source>
        <translation>comblé, entre des dates</translation>
    </message>
    <message>
        <source>filled, at an end</source>
        <translation>comblé, à un bout</translation>
    </message>
    <message>
        <source>filled, never seen</source>
        <translation>comblé, jamais vu</translation>
    </message>
    <message>
        <source>estimated, no image</source>
        <translation>estimé, pas d&apos;image</translation>
    </message>
    <message>
        <source>empty, gap too long</source>
        <translation>vide, lacune trop longue</translation>
    </message>
    <message>
        <source>empty, seen too rarely</source>
        <translation>vide, vu trop rarement</translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation>{name} a été gardé</translation>
    </message>
    <message>
        <source>{count} dates forecast.</source>
        <translation>{count} dates prévues.</translation>
    </message>
    <message>
        <source>{count} dates computed.</source>
        <translation>{count} dates calculées.</translation>
    </message>
    <message>
        <source>{count} dates filled.</source>
        <translation>{count} dates comblées.</translation>
    </message>
    <message>
        <source>{share} of all pixels were missing.</source>
        <translation>{share} des pixels manquaient.</translation>
    </message>
    <message>
        <source>Dates not used: {count}.</source>
        <translation>Dates non utilisées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}</source>
        <translation>{count}, du {first} au {last}</translation>
    </message>
    <message>
        <source>Clouds and other gaps</source>
        <translation>Nuages et autres lacunes</translation>
    </message>
    <message>
        <source>Dates not used, and why</source>
        <translation>Dates non utilisées, et pourquoi</translation>
    </message>
    <message>
        <source>Expected error of what was filled</source>
        <translation>Erreur attendue du comblement</translation>
    </message>
    <message>
        <source>Date with the least seen</source>
        <translation>Date la moins observée</translation>
    </message>
    <message>
        <source>{share} of all pixels of all dates</source>
        <translation>{share} de tous les pixels de toutes les dates</translation>
    </message>
    <message>
        <source>Dates of which more than half is missing: {count}</source>
        <translation>Dates dont plus de la moitié manque&#xa0;: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
    <message>
        <source>None: all dates were used</source>
        <translation>Aucune&#xa0;: toutes les dates ont été utilisées</translation>
    </message>
    <message>
        <source>Not known: choose “uncertainty” before the run</source>
        <translation>Inconnue&#xa0;: choisissez «&#xa0;incertitude&#xa0;» avant le traitement</translation>
    </message>
    <message>
        <source>about ±{error:.3f} of reflectance (one standard deviation)</source>
        <translation>environ ±{error:.3f} de réflectance (un écart-type)</translation>
    </message>
    <message>
        <source>{date}: {share} of it was seen</source>
        <translation>{date}&#xa0;: {share} en a été vu</translation>
    </message>
    <message>
        <source>Summary of the result</source>
        <translation>Résumé du résultat</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Dossier de la série</translation>
    </message>
    <message>
        <source>Polygons, such as fields</source>
        <translation>Polygones, comme des parcelles</translation>
    </message>
    <message>
        <source>Filled series</source>
        <translation>Série comblée</translation>
    </message>
    <message>
        <source>Polygons with NDVI by date</source>
        <translation>Polygones avec le NDVI par date</translation>
    </message>
    <message>
        <source>An example of a model: fills the gaps of a series, computes its NDVI, and writes the NDVI of each polygon at each date.

The result has a feature for each polygon and date, with the attributes of the polygon, the date, and count, mean, stdev, min and max of its NDVI. Set the date as the field of its temporal properties to play it with the Temporal Controller.

To change the model, open it in the designer from the menu Raster, GANFilling, and save it among your own models.</source>
        <translation>Un exemple de modèle&#xa0;: comble les lacunes d&apos;une série, calcule son NDVI, et écrit le NDVI de chaque polygone à chaque date.

Le résultat a une entité par polygone et par date, avec les attributs du polygone, la date, et le nombre, la moyenne, l&apos;écart-type, le minimum et le maximum de son NDVI. Définissez la date comme champ de ses propriétés temporelles pour le faire défiler avec le Contrôleur temporel.

Pour modifier le modèle, ouvrez-le dans le Modeleur depuis le menu Raster, GANFilling, et enregistrez-le parmi vos propres modèles.</translation>
    </message>
    <message>
        <source>A folder of rasters or .SAFE products of several dates, as Fill gaps in a series takes it.</source>
        <translation>Un dossier de rasters ou de produits .SAFE de plusieurs dates, comme l&apos;accepte Combler les lacunes d&apos;une série.</translation>
    </message>
    <message>
        <source>Auto blends the other methods, by how well each fills parts of the series that are hidden for it.</source>
        <translation>Auto combine les autres méthodes, selon la qualité avec laquelle chacune comble des parties de la série qui lui sont cachées.</translation>
    </message>
    <message>
        <source>In any coordinate reference system; they should lie in the area of the series.</source>
        <translation>Dans n&apos;importe quel système de coordonnées de référence&#xa0;; ils doivent se trouver dans la zone de la série.</translation>
    </message>
</context>
</TS>
