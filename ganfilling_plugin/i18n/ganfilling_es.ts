<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ganfilling</name>
    <message>
        <source>Replace earlier results in the output folder</source>
        <translation>Reemplazar resultados anteriores en la carpeta de salida</translation>
    </message>
    <message>
        <source>Load the results into the project</source>
        <translation>Cargar los resultados en el proyecto</translation>
    </message>
    <message>
        <source>As one group, with a subgroup for each kind of result. Switch off in models.</source>
        <translation>En un grupo, con un subgrupo por cada tipo de resultado. Desactívelo en los modelos.</translation>
    </message>
    <message>
        <source>Description of the results</source>
        <translation>Descripción de los resultados</translation>
    </message>
    <message>
        <source>No output folder was chosen.</source>
        <translation>No se ha elegido ninguna carpeta de salida.</translation>
    </message>
    <message>
        <source>Figure of a filled series</source>
        <translation>Figura de una serie rellenada</translation>
    </message>
    <message>
        <source>Draws one page of a filled series: land cover if it is given, and the input, the filled image and the NDVI of each date. Choose the folder that Fill gaps in a series wrote.</source>
        <translation>Dibuja una página de una serie rellenada: la cobertura del suelo, si se indica, y la entrada, la imagen rellenada y el NDVI de cada fecha. Elija la carpeta que escribió Rellenar los huecos de una serie.</translation>
    </message>
    <message>
        <source>Folder of the filled series</source>
        <translation>Carpeta de la serie rellenada</translation>
    </message>
    <message>
        <source>Land cover classes</source>
        <translation>Clases de cobertura del suelo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>PNG (*.png);;PDF (*.pdf);;SVG (*.svg)</source>
        <translation>PNG (*.png);;PDF (*.pdf);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>Fill gaps in a series</source>
        <translation>Rellenar los huecos de una serie</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Compute NDVI</source>
        <translation>Calcular el NDVI</translation>
    </message>
    <message>
        <source>Write the uncertainty of filled pixels</source>
        <translation>Escribir la incertidumbre de los píxeles rellenados</translation>
    </message>
    <message>
        <source>One standard deviation of reflectance, band by band.</source>
        <translation>Una desviación estándar de la reflectancia, banda por banda.</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Filled rasters</source>
        <translation>Rásteres rellenados</translation>
    </message>
    <message>
        <source>NDVI rasters</source>
        <translation>Rásteres de NDVI</translation>
    </message>
    <message>
        <source>Quality rasters</source>
        <translation>Rásteres de calidad</translation>
    </message>
    <message>
        <source>Uncertainty rasters</source>
        <translation>Rásteres de incertidumbre</translation>
    </message>
    <message>
        <source>Find out how well gaps are filled</source>
        <translation>Averiguar lo bien que se rellenan los huecos</translation>
    </message>
    <message>
        <source>Tells how well the gaps of your own series can be filled. Pixels that are known are hidden: gaps of cloud shapes, whole dates, and blocks of dates. Each method fills them without having seen them, and is scored against what was hidden.

The result is a report that opens in a browser, with a sentence that says it all, tables with intervals, charts, and pictures of typical and of the worst cases; and the scores as JSON and CSV.</source>
        <translation>Dice lo bien que se pueden rellenar los huecos de su propia serie. Se ocultan píxeles conocidos: huecos con formas de nubes, fechas enteras y bloques de fechas. Cada método los rellena sin haberlos visto y se compara con lo que se ocultó.

El resultado es un informe que se abre en un navegador, con una frase que lo resume todo, tablas con intervalos, gráficos e imágenes de casos típicos y de los peores; y las puntuaciones en JSON y CSV.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>None chosen: all that can run on this computer.</source>
        <translation>Ninguno elegido: todos los que pueden ejecutarse en este ordenador.</translation>
    </message>
    <message>
        <source>Errors are told by class. Not set: by classes of greenness.</source>
        <translation>Los errores se dan por clase. Sin definir: por clases de verdor.</translation>
    </message>
    <message>
        <source>Minutes to spend</source>
        <translation>Minutos que se pueden emplear</translation>
    </message>
    <message>
        <source>Decides how large a part of the series is tried. More time, surer figures.</source>
        <translation>Decide qué parte de la serie se prueba. Con más tiempo, cifras más seguras.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Of the network: the processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps).</source>
        <translation>De la red: el procesador (cpu), una GPU de NVIDIA (cuda), una GPU de Apple (mps).</translation>
    </message>
    <message>
        <source>Weights of a further network to try</source>
        <translation>Pesos de otra red que probar</translation>
    </message>
    <message>
        <source>Such as those that were fine-tuned, or the published ones.</source>
        <translation>Como los que se ajustaron, o los publicados.</translation>
    </message>
    <message>
        <source>Parts of the area to try</source>
        <translation>Partes de la zona que se prueban</translation>
    </message>
    <message>
        <source>Not set: from the minutes.</source>
        <translation>Sin definir: según los minutos.</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Carpeta para el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Gain over linear interpolation (dB)</source>
        <translation>Ganancia sobre la interpolación lineal (dB)</translation>
    </message>
    <message>
        <source>PSNR of hidden pixels (dB)</source>
        <translation>PSNR de los píxeles ocultos (dB)</translation>
    </message>
    <message>
        <source>Mean absolute error of reflectance</source>
        <translation>Error absoluto medio de la reflectancia</translation>
    </message>
    <message>
        <source>Mean absolute error of NDVI</source>
        <translation>Error absoluto medio del NDVI</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Pesos de la red</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Pesos (*.safetensors *.pt *.pth);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Empty: those that come with the plugin.</source>
        <translation>Vacío: los que vienen con el complemento.</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>Precisión de la red</translation>
    </message>
    <message>
        <source>Seconds of tuning the network to this series</source>
        <translation>Segundos de ajuste de la red a esta serie</translation>
    </message>
    <message>
        <source>By the method auto, which uses what came out as far as it is better on hidden parts of the series. Not set: it is not tuned.</source>
        <translation>Con el método auto, que usa el resultado en la medida en que es mejor en partes ocultas de la serie. Sin definir: no se ajusta.</translation>
    </message>
    <message>
        <source>Clouds (auto: looked for; mask: only the mask&apos;s; off: none taken out)</source>
        <translation>Nubes (auto: se buscan; mask: solo las de la máscara; off: no se quita ninguna)</translation>
    </message>
    <message>
        <source>Fills the clouds and gaps of a series of optical images, such as Sentinel-2, and computes its NDVI. Choose two or more dates; the more, the better the gaps are filled.

Each date gives a filled raster on the grid and in the units of the input, its NDVI, and its quality: which pixels were observed, and how the others were filled. Observed pixels stay as they are.

Methods: linear interpolates in time; regression combines temporal kriging with regression on similar pixels; network is the GANFilling neural network, which corrects the regression; auto blends them all, by how well each fills parts of the series that are hidden for it.

Loaded layers carry their dates: open the Temporal Controller to play them.</source>
        <translation>Rellena las nubes y los huecos de una serie de imágenes ópticas, como las de Sentinel-2, y calcula su NDVI. Elija dos o más fechas; cuantas más, mejor se rellenan los huecos.

Cada fecha da un ráster rellenado en la malla y las unidades de la entrada, su NDVI y su calidad: qué píxeles se observaron y cómo se rellenaron los demás. Los píxeles observados quedan como están.

Métodos: linear interpola en el tiempo; regression combina kriging temporal con regresión sobre píxeles parecidos; network es la red neuronal GANFilling, que corrige la regresión; auto los combina según lo bien que cada uno rellena partes de la serie que se le ocultan.

Las capas cargadas llevan su fecha: abra el Controlador temporal para reproducirlas.</translation>
    </message>
    <message>
        <source>Folder of coarse rasters (MODIS, VIIRS, Sentinel-3)</source>
        <translation>Carpeta de rásteres gruesos (MODIS, VIIRS, Sentinel-3)</translation>
    </message>
    <message>
        <source>Dated rasters of a coarse sensor, with the same bands or some of them. They tell how bright the dates are that the series has lost to clouds, as far as they prove right on dates that it has seen.</source>
        <translation>Rásteres con fecha de un sensor de píxeles grandes, con las mismas bandas o algunas de ellas. Dicen cuán claras son las fechas que la serie ha perdido por nubes, en la medida en que aciertan en fechas que ha visto.</translation>
    </message>
    <message>
        <source>Rasters of other indices</source>
        <translation>Rásteres de otros índices</translation>
    </message>
    <message>
        <source>Rasters of observation counts</source>
        <translation>Rásteres de recuentos de observaciones</translation>
    </message>
    <message>
        <source>auto: clouds and shadows are looked for, beside what the mask says, and dates that do not agree with the others are not used. mask: only what the mask says is cloud. off: every pixel that has data counts as observed, whatever the mask says.</source>
        <translation>auto: se buscan nubes y sombras, además de lo que dice la máscara, y no se usan las fechas que no concuerdan con las demás. mask: solo es nube lo que dice la máscara. off: todo píxel con datos cuenta como observado, diga lo que diga la máscara.</translation>
    </message>
    <message>
        <source>Dates to treat as lost</source>
        <translation>Fechas que se tratan como perdidas</translation>
    </message>
    <message>
        <source>Such as 2018-08-10,2018-08-23: nothing of these dates is used, they are filled whole.</source>
        <translation>Por ejemplo 2018-08-10,2018-08-23: no se usa nada de estas fechas, se rellenan por completo.</translation>
    </message>
    <message>
        <source>Dates to trust</source>
        <translation>Fechas de confianza</translation>
    </message>
    <message>
        <source>Such as 2018-08-10,2018-08-23: these dates are used even if they do not agree with the others. Clouds that are found in them are still taken out.</source>
        <translation>Por ejemplo 2018-08-10,2018-08-23: estas fechas se usan aunque no concuerden con las demás. Las nubes que se encuentren en ellas se quitan igualmente.</translation>
    </message>
    <message>
        <source>Clouds (as earlier versions named it)</source>
        <translation>Nubes (como lo llamaban versiones anteriores)</translation>
    </message>
    <message>
        <source>Format of the results</source>
        <translation>Formato de los resultados</translation>
    </message>
    <message>
        <source>geotiff: a file for each date and kind. stack: a file for each band, with a layer for each date. netcdf, zarr: one cube, for xarray, R and others. The layers look the same. Not set: geotiff.</source>
        <translation>geotiff: un archivo por fecha y tipo. stack: un archivo por banda, con una capa por fecha. netcdf, zarr: un solo cubo, para xarray, R y otros. Las capas se ven igual. Sin definir: geotiff.</translation>
    </message>
    <message>
        <source>Write days to the nearest observation, and how many there are</source>
        <translation>Escribir los días hasta la observación más próxima y cuántas hay</translation>
    </message>
    <message>
        <source>Write a STAC collection of the results</source>
        <translation>Escribir una colección STAC de los resultados</translation>
    </message>
    <message>
        <source>Also write a date every (days, or month)</source>
        <translation>Escribir también una fecha cada (días, o month)</translation>
    </message>
    <message>
        <source>Such as 10, or month for the 15th of every month. These dates need no image: they are estimated from the dates around them, and the quality says so. Empty: the dates of the images alone.</source>
        <translation>Por ejemplo 10, o month para el día 15 de cada mes. Estas fechas no necesitan imagen: se estiman a partir de las fechas de alrededor, y la calidad lo indica. Vacío: solo las fechas de las imágenes.</translation>
    </message>
    <message>
        <source>First of these dates</source>
        <translation>Primera de estas fechas</translation>
    </message>
    <message>
        <source>Last of these dates</source>
        <translation>Última de estas fechas</translation>
    </message>
    <message>
        <source>As 2022-06-30. Not set: that of the series.</source>
        <translation>Como 2022-06-30. Sin definir: la de la serie.</translation>
    </message>
    <message>
        <source>Also write the dates in this file</source>
        <translation>Escribir también las fechas de este archivo</translation>
    </message>
    <message>
        <source>A text file with a date a line, such as 2022-06-10.</source>
        <translation>Un archivo de texto con una fecha por línea, como 2022-06-10.</translation>
    </message>
    <message>
        <source>Dates (*.txt *.csv);;All files (*)</source>
        <translation>Fechas (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write the dates of the images, too</source>
        <translation>Escribir también las fechas de las imágenes</translation>
    </message>
    <message>
        <source>Leave gaps empty that are longer than (days)</source>
        <translation>Dejar vacíos los huecos de más de (días)</translation>
    </message>
    <message>
        <source>From the observation before to the one after. Not set: all gaps are filled.</source>
        <translation>Desde la observación anterior hasta la siguiente. Sin definir: se rellenan todos los huecos.</translation>
    </message>
    <message>
        <source>Leave gaps empty of pixels with fewer observations than</source>
        <translation>Dejar vacíos los huecos de los píxeles con menos observaciones que</translation>
    </message>
    <message>
        <source>Not set: all gaps are filled.</source>
        <translation>Sin definir: se rellenan todos los huecos.</translation>
    </message>
    <message>
        <source>Smooth NDVI over (days)</source>
        <translation>Suavizar el NDVI en (días)</translation>
    </message>
    <message>
        <source>What changes back within about so many days is taken for noise (Whittaker smoothing; what is less sure counts less). Not set: NDVI is not smoothed.</source>
        <translation>Lo que cambia y vuelve en unos tantos días se toma por ruido (suavizado de Whittaker; lo menos seguro cuenta menos). Sin definir: el NDVI no se suaviza.</translation>
    </message>
    <message>
        <source>Keep observed pixels as they are</source>
        <translation>Dejar los píxeles observados como están</translation>
    </message>
    <message>
        <source>How far to see around the area (pixels, or all)</source>
        <translation>Hasta dónde ver alrededor del área (píxeles, o all)</translation>
    </message>
    <message>
        <source>What lies so far around the extent or polygons is not filled, but tells of dates that are clouded in them. 0: nothing; all: all that the rasters show. Not set: 256.</source>
        <translation>Lo que queda a esa distancia alrededor de la extensión o de los polígonos no se rellena, pero informa de las fechas que están nubladas en ellos. 0: nada; all: todo lo que muestran los ráster. Sin indicar: 256.</translation>
    </message>
    <message>
        <source>Pixels so many times larger</source>
        <translation>Píxeles tantas veces más grandes</translation>
    </message>
    <message>
        <source>For a quick look at a large area. Not set: the pixels of the images.</source>
        <translation>Para ver rápidamente un área grande. Sin indicar: los píxeles de las imágenes.</translation>
    </message>
    <message>
        <source>Look and fit less, for a preview</source>
        <translation>Buscar y ajustar menos, para una vista previa</translation>
    </message>
    <message>
        <source>Clouds and estimates are a little less exact.</source>
        <translation>Las nubes y las estimaciones son un poco menos exactas.</translation>
    </message>
    <message>
        <source>Memory for working (GiB)</source>
        <translation>Memoria de trabajo (GiB)</translation>
    </message>
    <message>
        <source>Decides the size of the windows, unless that is set.</source>
        <translation>Decide el tamaño de las ventanas, salvo que se indique.</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>Tamaño de ventana (píxeles)</translation>
    </message>
    <message>
        <source>Not set: chosen from the memory.</source>
        <translation>Sin indicar: según la memoria.</translation>
    </message>
    <message>
        <source>Windows computed at once</source>
        <translation>Ventanas que se calculan a la vez</translation>
    </message>
    <message>
        <source>Each takes that memory. Not set: one a core, as far as half of all memory goes.</source>
        <translation>Cada una ocupa esa memoria. Sin indicar: una por núcleo, hasta la mitad de toda la memoria.</translation>
    </message>
    <message>
        <source>Overlap of windows (pixels)</source>
        <translation>Solape de las ventanas (píxeles)</translation>
    </message>
    <message>
        <source>Over which neighbouring windows of the network are blended.</source>
        <translation>En el que se funden las ventanas vecinas de la red.</translation>
    </message>
    <message>
        <source>Keep unfinished work, and take up such work</source>
        <translation>Conservar el trabajo sin terminar y retomarlo</translation>
    </message>
    <message>
        <source>For large areas: a run that was interrupted goes on where it stopped.</source>
        <translation>Para áreas grandes: una ejecución interrumpida sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>{date} is both to be treated as lost and to be trusted: choose one.</source>
        <translation>{date} figura a la vez como perdida y como fecha de confianza: elija una de las dos.</translation>
    </message>
    <message>
        <source>This QGIS cannot show a Zarr cube as dated layers (GDAL 3.8 can). Write netCDF, or open the cube elsewhere: {path}</source>
        <translation>Este QGIS no puede mostrar un cubo Zarr como capas con fecha (GDAL 3.8 sí puede). Escriba netCDF o abra el cubo en otro lugar: {path}</translation>
    </message>
    <message>
        <source>Filled {first} to {last} ({method})</source>
        <translation>Rellenado de {first} a {last} ({method})</translation>
    </message>
    <message>
        <source>Filled by GANFilling, method {method}</source>
        <translation>Rellenado por GANFilling, método {method}</translation>
    </message>
    <message>
        <source>weights {name}</source>
        <translation>pesos {name}</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation>dispositivo {device}</translation>
    </message>
    <message>
        <source>Simulated example series</source>
        <translation>Serie de ejemplo simulada</translation>
    </message>
    <message>
        <source>Writes a simulated Sentinel-2 series to try the plugin with: fields, forest, water and roads through a year, with clouds, shadows, a swath edge and a lost date, their masks, and the truth beneath them.</source>
        <translation>Escribe una serie simulada de Sentinel-2 para probar el complemento: campos, bosque, agua y caminos a lo largo de un año, con nubes, sombras, un borde de pasada y una fecha perdida, sus máscaras y la verdad que hay debajo.</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Filas y columnas</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Seed: another number gives another landscape</source>
        <translation>Semilla: otro número da otro paisaje</translation>
    </message>
    <message>
        <source>Folder for the series</source>
        <translation>Carpeta para la serie</translation>
    </message>
    <message>
        <source>Images of the series</source>
        <translation>Imágenes de la serie</translation>
    </message>
    <message>
        <source>Import an EarthNet minicube</source>
        <translation>Importar un minicubo de EarthNet</translation>
    </message>
    <message>
        <source>Turns an EarthNet minicube (.npz) into one GeoTIFF for each date with its mask. Minicubes do not say exactly where they are: the position on the map is only approximate.</source>
        <translation>Convierte un minicubo de EarthNet (.npz) en un GeoTIFF por fecha, con su máscara. Los minicubos no dicen exactamente dónde están: la posición en el mapa es solo aproximada.</translation>
    </message>
    <message>
        <source>Minicube</source>
        <translation>Minicubo</translation>
    </message>
    <message>
        <source>EarthNet minicubes (*.npz *.nc)</source>
        <translation>Minicubos de EarthNet (*.npz *.nc)</translation>
    </message>
    <message>
        <source>NDVI of a series</source>
        <translation>NDVI de una serie</translation>
    </message>
    <message>
        <source>Computes the NDVI of each date of a series, without filling: pixels under clouds and gaps have no data. To get NDVI without gaps, use Fill gaps in a series, or choose its output folder here.</source>
        <translation>Calcula el NDVI de cada fecha de una serie, sin rellenar: los píxeles bajo nubes y huecos quedan sin datos. Para obtener NDVI sin huecos, use Rellenar los huecos de una serie, o elija aquí su carpeta de salida.</translation>
    </message>
    <message>
        <source>NDVI of a series, not filled</source>
        <translation>NDVI de una serie, sin rellenar</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>Carpeta para los rásteres de NDVI</translation>
    </message>
    <message>
        <source>NDVI by GANFilling, not filled.</source>
        <translation>NDVI por GANFilling, sin rellenar.</translation>
    </message>
    <message>
        <source>Rasters of the series, in any order</source>
        <translation>Rásteres de la serie, en cualquier orden</translation>
    </message>
    <message>
        <source>One raster for each date, or one for each band and date. Cloud masks (such as *_SCL) may be among them or lie beside them. The date is taken from the layer&apos;s temporal range, the file, or its name.</source>
        <translation>Un ráster por fecha, o uno por banda y fecha. Las máscaras de nubes (como *_SCL) pueden estar entre ellos o a su lado. La fecha se toma del rango temporal de la capa, del archivo o de su nombre.</translation>
    </message>
    <message>
        <source>Or a folder that holds the series</source>
        <translation>O una carpeta que contiene la serie</translation>
    </message>
    <message>
        <source>A folder of rasters, of .SAFE folders, with a series.json, or a .SAFE folder.</source>
        <translation>Una carpeta de rásteres, de carpetas .SAFE, con un series.json, o una carpeta .SAFE.</translation>
    </message>
    <message>
        <source>Cloud mask: file name pattern or band</source>
        <translation>Máscara de nubes: patrón de nombre de archivo o banda</translation>
    </message>
    <message>
        <source>Pattern of the names of the mask rasters, such as *_SCL*, or the name or number of the mask&apos;s band in each raster. Empty: a scene classification (SCL) is looked for.</source>
        <translation>Patrón de los nombres de los rásteres de máscara, como *_SCL*, o el nombre o número de la banda de máscara en cada ráster. Vacío: se busca una clasificación de escena (SCL).</translation>
    </message>
    <message>
        <source>Other indices</source>
        <translation>Otros índices</translation>
    </message>
    <message>
        <source>Names, such as EVI,SAVI,NDWI, or formulas of bands with a name before them: mine=(nir-red)/(nir+red+0.1). Where uncertainty is written, theirs is, too.</source>
        <translation>Nombres, como EVI,SAVI,NDWI, o fórmulas de bandas con un nombre delante: mine=(nir-red)/(nir+red+0.1). Si se escribe la incertidumbre, también se escribe la suya.</translation>
    </message>
    <message>
        <source>Extent to work on</source>
        <translation>Extensión en la que trabajar</translation>
    </message>
    <message>
        <source>Not set: the whole of the images.</source>
        <translation>Sin indicar: las imágenes enteras.</translation>
    </message>
    <message>
        <source>Polygons to work on</source>
        <translation>Polígonos en los que trabajar</translation>
    </message>
    <message>
        <source>Pixels that no polygon touches are left without data.</source>
        <translation>Los píxeles que ningún polígono toca quedan sin datos.</translation>
    </message>
    <message>
        <source>Dates of the rasters, in their order</source>
        <translation>Fechas de los rásteres, en su orden</translation>
    </message>
    <message>
        <source>Such as 2022-06-07,2022-06-12, one for each raster that is chosen; where one is left empty, as in 2022-06-07,,2022-06-27, the date is taken from the layer or the file.</source>
        <translation>Como 2022-06-07,2022-06-12, una por cada ráster elegido; donde se deja vacía, como en 2022-06-07,,2022-06-27, la fecha se toma de la capa o del archivo.</translation>
    </message>
    <message>
        <source>Mask values that mean not usable</source>
        <translation>Valores de la máscara que significan no utilizable</translation>
    </message>
    <message>
        <source>Such as 3,8,9,10. Empty: those of SCL, or anything but 0 in another mask.</source>
        <translation>Como 3,8,9,10. Vacío: los de SCL, o todo lo que no sea 0 en otra máscara.</translation>
    </message>
    <message>
        <source>Mask values that mean clear</source>
        <translation>Valores de la máscara que significan despejado</translation>
    </message>
    <message>
        <source>Such as 1. Any other value is then not usable.</source>
        <translation>Como 1. Cualquier otro valor es entonces no utilizable.</translation>
    </message>
    <message>
        <source>Mask bits that mean not usable</source>
        <translation>Bits de la máscara que significan no utilizable</translation>
    </message>
    <message>
        <source>Counted from 0, such as 1,2,3. A pixel is not usable if one of them is set.</source>
        <translation>Contados desde 0, como 1,2,3. Un píxel no es utilizable si uno de ellos está activado.</translation>
    </message>
    <message>
        <source>Mask: values above this are not usable</source>
        <translation>Máscara: los valores por encima de este no son utilizables</translation>
    </message>
    <message>
        <source>For a cloud probability, such as 40.</source>
        <translation>Para una probabilidad de nube, como 40.</translation>
    </message>
    <message>
        <source>Mask: values below this are not usable</source>
        <translation>Máscara: los valores por debajo de este no son utilizables</translation>
    </message>
    <message>
        <source>For a score of how clear a pixel is, such as 0.6.</source>
        <translation>Para una puntuación de lo despejado que está un píxel, como 0.6.</translation>
    </message>
    <message>
        <source>Blue, green, red and near-infrared bands</source>
        <translation>Bandas azul, verde, roja e infrarroja cercana</translation>
    </message>
    <message>
        <source>Four names or numbers, such as B02,B03,B04,B08; or other bands, one to twenty; or all, for all that are there. Empty: these four, or a single index such as NDVI, recognised by name.</source>
        <translation>Cuatro nombres o números, como B02,B03,B04,B08; u otras bandas, de una a veinte; o all, para todas las que haya. Vacío: esas cuatro, o un solo índice como NDVI, reconocidas por su nombre.</translation>
    </message>
    <message>
        <source>Valid range of a single band</source>
        <translation>Intervalo válido de una sola banda</translation>
    </message>
    <message>
        <source>Such as 0,8: the least and the largest value of a band that is no reflectance. Empty: that of the index of this name.</source>
        <translation>Como 0,8: el valor menor y el mayor de una banda que no es reflectancia. Vacío: el del índice de ese nombre.</translation>
    </message>
    <message>
        <source>Scale: reflectance = number * scale + offset</source>
        <translation>Escala: reflectancia = número * escala + desplazamiento</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Not set: from the file.</source>
        <translation>Sin indicar: del archivo.</translation>
    </message>
    <message>
        <source>Raster whose grid the results have</source>
        <translation>Ráster cuya malla tienen los resultados</translation>
    </message>
    <message>
        <source>Not set: what all images cover together, at the finest pixel.</source>
        <translation>Sin indicar: lo que cubren todas las imágenes juntas, con el píxel más fino.</translation>
    </message>
    <message>
        <source>No input: choose the rasters of the series, or a folder that holds them.</source>
        <translation>No hay entrada: elija los rásteres de la serie, o una carpeta que los contenga.</translation>
    </message>
    <message>
        <source>Both rasters and a folder are given: choose one of them and leave the other empty.</source>
        <translation>Se indican rásteres y también una carpeta: elija uno de los dos y deje vacío el otro.</translation>
    </message>
    <message>
        <source>{dates} dates are given for {rasters} chosen rasters: give one for each, empty where the raster&apos;s own is right.</source>
        <translation>Se indican {dates} fechas para {rasters} rásteres elegidos: dé una por cada uno, vacía donde la propia del ráster sea correcta.</translation>
    </message>
    <message>
        <source>Forecast greenness</source>
        <translation>Pronosticar el verdor</translation>
    </message>
    <message>
        <source>Forecasts the NDVI of dates after the last one of a series. The gaps of the series are filled first; a small neural network then adds the change it expects to the last known NDVI. It knows the season and what the series shows, but no weather.

To see how good forecasts of your own series are, hold out its last dates: they are forecast from the dates before them and compared with what was observed. The scores are tables by date, land cover and place, and say in how many places filling the gaps helps.

Other ways to forecast, for comparison: persistence repeats the last known NDVI; climatology takes the same season of earlier years, or the mean; trend goes on in a straight line.</source>
        <translation>Pronostica el NDVI de fechas posteriores a la última de una serie. Primero se rellenan los huecos de la serie; después, una pequeña red neuronal suma al último NDVI conocido el cambio que espera. Conoce la estación y lo que muestra la serie, pero no el tiempo meteorológico.

Para ver lo buenos que son los pronósticos de su propia serie, reserve sus últimas fechas: se pronostican a partir de las anteriores y se comparan con lo observado. Las puntuaciones son tablas por fecha, cobertura del suelo y lugar, y dicen en cuántos lugares ayuda rellenar los huecos.

Otras formas de pronosticar, para comparar: persistence repite el último NDVI conocido; climatology toma la misma estación de años anteriores, o la media; trend continúa en línea recta.</translation>
    </message>
    <message>
        <source>Folder for the forecasts</source>
        <translation>Carpeta para los pronósticos</translation>
    </message>
    <message>
        <source>Forecast NDVI rasters</source>
        <translation>Rásteres de NDVI pronosticado</translation>
    </message>
    <message>
        <source>Scores, if dates were held out</source>
        <translation>Puntuaciones, si se reservaron fechas</translation>
    </message>
    <message>
        <source>How many dates to forecast</source>
        <translation>Cuántas fechas pronosticar</translation>
    </message>
    <message>
        <source>Days between them</source>
        <translation>Días entre ellas</translation>
    </message>
    <message>
        <source>Or these dates</source>
        <translation>O estas fechas</translation>
    </message>
    <message>
        <source>Such as 2022-07-15,2022-08-01; they replace the two numbers above.</source>
        <translation>Como 2022-07-15,2022-08-01; sustituyen a los dos números de arriba.</translation>
    </message>
    <message>
        <source>Last dates to hold out and score (0: none)</source>
        <translation>Últimas fechas que reservar y puntuar (0: ninguna)</translation>
    </message>
    <message>
        <source>So many of the last dates are forecast in place of the future, and then compared.</source>
        <translation>Se pronostican esas últimas fechas en lugar del futuro y después se comparan.</translation>
    </message>
    <message>
        <source>Last date to forecast from</source>
        <translation>Última fecha desde la que pronosticar</translation>
    </message>
    <message>
        <source>As 2022-06-30. Empty: the last date of the series that is not held out.</source>
        <translation>Como 2022-06-30. Vacío: la última fecha de la serie que no se reserva.</translation>
    </message>
    <message>
        <source>Most dates to forecast from</source>
        <translation>Máximo de fechas desde las que pronosticar</translation>
    </message>
    <message>
        <source>Not set: all.</source>
        <translation>Sin definir: todas.</translation>
    </message>
    <message>
        <source>Forecast by</source>
        <translation>Pronosticar con</translation>
    </message>
    <message>
        <source>Auto: the network, or persistence where the engine has no torch.</source>
        <translation>Auto: la red, o persistence si el motor no tiene torch.</translation>
    </message>
    <message>
        <source>Fill gaps by</source>
        <translation>Rellenar los huecos con</translation>
    </message>
    <message>
        <source>None forecasts from the series with its gaps.</source>
        <translation>None pronostica a partir de la serie con sus huecos.</translation>
    </message>
    <message>
        <source>Land cover classes to score by</source>
        <translation>Clases de cobertura del suelo por las que puntuar</translation>
    </message>
    <message>
        <source>Size of the places that are scored (pixels)</source>
        <translation>Tamaño de los lugares que se puntúan (píxeles)</translation>
    </message>
    <message>
        <source>Weights of the forecasting network</source>
        <translation>Pesos de la red de pronóstico</translation>
    </message>
    <message>
        <source>NDVI forecast ({method})</source>
        <translation>Pronóstico de NDVI ({method})</translation>
    </message>
    <message>
        <source>NDVI forecast by GANFilling, method {method}.</source>
        <translation>NDVI pronosticado por GANFilling, método {method}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write it as YYYY-MM-DD.</source>
        <translation>«{text}» no es una fecha: escríbala como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a raster: it is of another kind, or damaged. Replace or leave it out.</source>
        <translation>{path} no se puede leer como ráster: es de otro tipo o está dañado. Reemplácelo o quítelo.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python set in the options does not exist: {path}</source>
        <translation>El Python del motor indicado en las opciones no existe: {path}</translation>
    </message>
    <message>
        <source>Choose another under Settings, Options, GANFilling.</source>
        <translation>Elija otro en Configuración, Opciones, GANFilling.</translation>
    </message>
    <message>
        <source>set in the options</source>
        <translation>indicado en las opciones</translation>
    </message>
    <message>
        <source>the plugin&apos;s own environment</source>
        <translation>el entorno propio del complemento</translation>
    </message>
    <message>
        <source>environment of the checkout</source>
        <translation>entorno de la copia de trabajo</translation>
    </message>
    <message>
        <source>environment variable {name}</source>
        <translation>variable de entorno {name}</translation>
    </message>
    <message>
        <source>The GANFilling engine is being created. Try again when it is ready.</source>
        <translation>Se está creando el motor de GANFilling. Inténtelo de nuevo cuando esté listo.</translation>
    </message>
    <message>
        <source>The GANFilling engine has no Python to run in yet. Open Settings, Options, GANFilling, and press “Create the engine”.

Without a window, type in a terminal

{commands}

and name that folder in the environment variable {variable}.</source>
        <translation>El motor de GANFilling aún no tiene un Python en el que ejecutarse. Abra Configuración, Opciones, GANFilling y pulse «Crear el motor».

Sin ventana, escriba en una terminal

{commands}

y nombre esa carpeta en la variable de entorno {variable}.</translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds} seconds.</source>
        <translation>El motor no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>{python} cannot be started: {error}</source>
        <translation>{python} no se puede iniciar: {error}</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>El motor funciona.</translation>
    </message>
    <message>
        <source>The engine cannot run in {python}:</source>
        <translation>El motor no puede ejecutarse en {python}:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FALTA</translation>
    </message>
    <message>
        <source>absent, not needed by every method</source>
        <translation>ausente, no todos los métodos lo necesitan</translation>
    </message>
    <message>
        <source>The engine was killed, most likely because the computer ran out of memory. Set a lower Memory or Window size under More options or Advanced, or close other programs.</source>
        <translation>El motor fue detenido por el sistema, muy probablemente porque el equipo se quedó sin memoria. Indique en Más opciones o Avanzado menos memoria o una ventana menor, o cierre otros programas.</translation>
    </message>
    <message>
        <source>The engine crashed ({status}).</source>
        <translation>El motor falló ({status}).</translation>
    </message>
    <message>
        <source>The engine stopped with status {status} without saying why.</source>
        <translation>El motor se detuvo con el estado {status} sin decir por qué.</translation>
    </message>
    <message>
        <source>The last it wrote:</source>
        <translation>Lo último que escribió:</translation>
    </message>
    <message>
        <source>If it goes on: Raster, GANFilling, Diagnostics… has a report to send.</source>
        <translation>Si continúa: Ráster, GANFilling, Diagnóstico… tiene un informe para enviar.</translation>
    </message>
    <message>
        <source>The engine said nothing for {minutes:g} minutes and was stopped. The limit can be raised under Settings, Options, GANFilling.</source>
        <translation>El motor no dijo nada durante {minutes:g} minutos y se detuvo. El límite se puede subir en Configuración, Opciones, GANFilling.</translation>
    </message>
    <message>
        <source>Cancelled. No file was left half-written.</source>
        <translation>Cancelado. No ha quedado ningún archivo a medio escribir.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be used: {reason}
{remedy}</source>
        <translation>La capa «{name}» no se puede usar: {reason}
{remedy}</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python del motor</translation>
    </message>
    <message>
        <source>Use the plugin&apos;s own engine (recommended)</source>
        <translation>Usar el motor propio del complemento (recomendado)</translation>
    </message>
    <message>
        <source>Use my own Python</source>
        <translation>Usar mi propio Python</translation>
    </message>
    <message>
        <source>The Python executable, or the folder of its environment.</source>
        <translation>El ejecutable de Python, o la carpeta de su entorno.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Run the engine, and show what it has</source>
        <translation>Ejecuta el motor y muestra lo que tiene</translation>
    </message>
    <message>
        <source>A report to copy, for those who help you</source>
        <translation>Un informe para copiar, para quien le ayude</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Log of the set-up, result of the test</source>
        <translation>Registro de la preparación, resultado de la prueba</translation>
    </message>
    <message>
        <source>Press Test to see what the engine has.</source>
        <translation>Pulse Probar para ver lo que tiene el motor.</translation>
    </message>
    <message>
        <source>Stop an engine that says nothing after</source>
        <translation>Detener un motor que no dice nada tras</translation>
    </message>
    <message>
        <source>Testing {python}…</source>
        <translation>Probando {python}…</translation>
    </message>
    <message>
        <source>Test of the GANFilling engine</source>
        <translation>Prueba del motor de GANFilling</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicada</translation>
    </message>
    <message>
        <source>it is not a raster layer.</source>
        <translation>no es una capa ráster.</translation>
    </message>
    <message>
        <source>Choose one raster for each date.</source>
        <translation>Elija un ráster por fecha.</translation>
    </message>
    <message>
        <source>it comes from “{provider}”, not from a file.</source>
        <translation>viene de «{provider}», no de un archivo.</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (layer menu, Export, Save As) and choose that file.</source>
        <translation>Guárdela como GeoTIFF (menú de la capa, Exportar, Guardar como) y elija ese archivo.</translation>
    </message>
    <message>
        <source>it exists only in the memory of QGIS.</source>
        <translation>solo existe en la memoria de QGIS.</translation>
    </message>
    <message>
        <source>its source is not a file: {path}</source>
        <translation>su fuente no es un archivo: {path}</translation>
    </message>
    <message>
        <source>Choose layers of files on this computer, or under a /vsi path of GDAL.</source>
        <translation>Elija capas de archivos de este equipo, o bajo una ruta /vsi de GDAL.</translation>
    </message>
    <message>
        <source>layer property</source>
        <translation>propiedad de la capa</translation>
    </message>
    <message>
        <source>temporal range of the layer</source>
        <translation>rango temporal de la capa</translation>
    </message>
    <message>
        <source>The engine&apos;s Python {python} cannot be started: {error}</source>
        <translation>El Python del motor {python} no se puede iniciar: {error}</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>quedan unos {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>quedan unos {count} min</translation>
    </message>
    <message>
        <source>about {count:.1f} h left</source>
        <translation>quedan unas {count:.1f} h</translation>
    </message>
    <message>
        <source>The layer {name} could not be styled: {error}</source>
        <translation>La capa {name} no se pudo representar: {error}</translation>
    </message>
    <message>
        <source>{path} could not be loaded.</source>
        <translation>{path} no se pudo cargar.</translation>
    </message>
    <message>
        <source>Fill gaps in a series…</source>
        <translation>Rellenar los huecos de una serie…</translation>
    </message>
    <message>
        <source>Fill clouds and gaps of raster layers</source>
        <translation>Rellena las nubes y los huecos de capas ráster</translation>
    </message>
    <message>
        <source>Fill gaps in selected layers…</source>
        <translation>Rellenar los huecos de las capas seleccionadas…</translation>
    </message>
    <message>
        <source>Fill gaps with all options…</source>
        <translation>Rellenar huecos con todas las opciones…</translation>
    </message>
    <message>
        <source>Processing&apos;s dialog of the algorithm, with the selected raster layers</source>
        <translation>Diálogo de Procesos del algoritmo, con las capas ráster seleccionadas</translation>
    </message>
    <message>
        <source>Find out how well gaps are filled…</source>
        <translation>Averiguar lo bien que se rellenan los huecos…</translation>
    </message>
    <message>
        <source>Forecast greenness…</source>
        <translation>Pronosticar el verdor…</translation>
    </message>
    <message>
        <source>Figure of a filled series…</source>
        <translation>Figura de una serie rellenada…</translation>
    </message>
    <message>
        <source>Values of fields or points by date…</source>
        <translation>Valores de parcelas o puntos por fecha…</translation>
    </message>
    <message>
        <source>Simulated example series…</source>
        <translation>Serie de ejemplo simulada…</translation>
    </message>
    <message>
        <source>Create the engine</source>
        <translation>Crear el motor</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>Switch on the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation>Active el complemento Processing en Complementos, Administrar e instalar complementos.</translation>
    </message>
    <message>
        <source>Export Animation</source>
        <translation>Exportar animación</translation>
    </message>
    <message>
        <source>Write the date on each frame</source>
        <translation>Escribir la fecha en cada fotograma</translation>
    </message>
    <message>
        <source>Folder for the animation</source>
        <translation>Carpeta para la animación</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animado</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>Película (MP4)</translation>
    </message>
    <message>
        <source>Needs the program ffmpeg: add Films under Settings, Options, GANFilling.</source>
        <translation>Necesita el programa ffmpeg: añada Películas en Configuración, Opciones, GANFilling.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Seconds a date</source>
        <translation>Segundos por fecha</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The preview could not be kept: {error}</source>
        <translation>No se pudo conservar la vista previa: {error}</translation>
    </message>
    <message>
        <source>Beside the frames (PNG)</source>
        <translation>Junto a los fotogramas (PNG)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Filled images</source>
        <translation>Imágenes rellenadas</translation>
    </message>
    <message>
        <source>Before and after, side by side</source>
        <translation>Antes y después, lado a lado</translation>
    </message>
    <message>
        <source>by {height} pixels</source>
        <translation>por {height} píxeles</translation>
    </message>
    <message>
        <source>Cancelled after {count} frames.</source>
        <translation>Cancelado tras {count} fotogramas.</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} fotogramas</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rellenado</translation>
    </message>
    <message>
        <source>NDVI forecast</source>
        <translation>Pronóstico de NDVI</translation>
    </message>
    <message>
        <source>Days to an observation</source>
        <translation>Días hasta una observación</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Where the network runs; the other methods use the processor.</source>
        <translation>Dónde se ejecuta la red; los demás métodos usan el procesador.</translation>
    </message>
    <message>
        <source>Names or numbers of blue, green, red and near infrared, by commas; or of other bands; or all</source>
        <translation>Nombres o números de azul, verde, rojo e infrarrojo cercano, separados por comas; o de otras bandas; o all</translation>
    </message>
    <message>
        <source>File name pattern of the masks, such as *_SCL*, or the mask&apos;s band</source>
        <translation>Patrón de nombre de los archivos de máscara, como *_SCL*, o la banda de la máscara</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconocido</translation>
    </message>
    <message>
        <source>Which pixels count as observed. The context menu of the table says it of a date.</source>
        <translation>Qué píxeles cuentan como observados. El menú contextual de la tabla lo decide para una fecha.</translation>
    </message>
    <message>
        <source>Days, or month: dates so far apart are estimated, too, images or not</source>
        <translation>Días, o month: también se estiman fechas con esa separación, haya imagen o no</translation>
    </message>
    <message>
        <source>only the images&apos; dates</source>
        <translation>solo las fechas de las imágenes</translation>
    </message>
    <message>
        <source>Only these dates, not those of the images</source>
        <translation>Solo estas fechas, no las de las imágenes</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>In which files the results are written; the layers are the same</source>
        <translation>En qué archivos se escriben los resultados; las capas son las mismas</translation>
    </message>
    <message>
        <source>Folder of coarse rasters</source>
        <translation>Carpeta de rásteres gruesos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>such as EVI,NDWI</source>
        <translation>como EVI,NDWI</translation>
    </message>
    <message>
        <source>Other indices: names by commas, or formulas such as mine=(nir-red)/(nir+red+0.1)</source>
        <translation>Otros índices: nombres separados por comas, o fórmulas como mine=(nir-red)/(nir+red+0.1)</translation>
    </message>
    <message>
        <source>Dated rasters of MODIS, VIIRS or Sentinel-3: they tell of dates that are lost.</source>
        <translation>Rásteres con fecha de MODIS, VIIRS o Sentinel-3: dicen algo de las fechas perdidas.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <source>Also write</source>
        <translation>Escribir también</translation>
    </message>
    <message>
        <source>Dates e&amp;very</source>
        <translation>Fechas cad&amp;a</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <translation>Má&amp;scara</translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation>&amp;Nubes</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Coar&amp;se rasters</source>
        <translation>Rásteres &amp;gruesos</translation>
    </message>
    <message>
        <source>auto: the others blended, the best</source>
        <translation>auto: los demás combinados, el mejor</translation>
    </message>
    <message>
        <source>network: the neural network GANFilling</source>
        <translation>network: la red neuronal GANFilling</translation>
    </message>
    <message>
        <source>regression: in time and on like pixels</source>
        <translation>regression: en el tiempo y sobre píxeles parecidos</translation>
    </message>
    <message>
        <source>linear: in time, quickest</source>
        <translation>linear: en el tiempo, lo más rápido</translation>
    </message>
    <message>
        <source>GeoTIFFs: a file a date</source>
        <translation>GeoTIFF: un archivo por fecha</translation>
    </message>
    <message>
        <source>stacks: a file a band</source>
        <translation>pilas: un archivo por banda</translation>
    </message>
    <message>
        <source>netCDF: one cube</source>
        <translation>netCDF: un cubo</translation>
    </message>
    <message>
        <source>Zarr: one cube</source>
        <translation>Zarr: un cubo</translation>
    </message>
    <message>
        <source>auto: looked for, beside what the mask says</source>
        <translation>auto: se buscan, además de lo que dice la máscara</translation>
    </message>
    <message>
        <source>mask: only what the mask says</source>
        <translation>mask: solo lo que dice la máscara</translation>
    </message>
    <message>
        <source>off: all that has data counts as observed</source>
        <translation>off: todo lo que tiene datos cuenta como observado</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>procesador (cpu)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>GPU de NVIDIA (cuda)</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>GPU de Apple (mps)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rellenado</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>rango del 90 %</translation>
    </message>
    <message>
        <source>spread in the polygon (±1 standard deviation)</source>
        <translation>dispersión en el polígono (±1 desviación estándar)</translation>
    </message>
    <message>
        <source>masked, not used (arrow: beyond the axis)</source>
        <translation>enmascarado, no usado (flecha: fuera del eje)</translation>
    </message>
    <message>
        <source>masked value: {value:.3f}</source>
        <translation>valor enmascarado: {value:.3f}</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Infrarrojo cercano</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>filled between observations</source>
        <translation>rellenado entre observaciones</translation>
    </message>
    <message>
        <source>filled at an end of the series</source>
        <translation>rellenado en un extremo de la serie</translation>
    </message>
    <message>
        <source>estimated, no image of this date</source>
        <translation>estimado, sin imagen de esta fecha</translation>
    </message>
    <message>
        <source>left empty, gap too long</source>
        <translation>vacío, hueco demasiado largo</translation>
    </message>
    <message>
        <source>left empty, too few observations</source>
        <translation>vacío, muy pocas observaciones</translation>
    </message>
    <message>
        <source>filled, never observed</source>
        <translation>rellenado, nunca observado</translation>
    </message>
    <message>
        <source>Index of cloud-free windows</source>
        <translation>Índice de ventanas sin nubes</translation>
    </message>
    <message>
        <source>Lists the windows of a folder of minicubes (.npz), or of dated rasters, that are free of clouds on several dates in a row, by UTM zone and latitude band. Adversarial training learns from them what real series look like. The file is JSON, as the published GANFilling uses it.</source>
        <translation>Enumera las ventanas de una carpeta de minicubos (.npz), o de rásteres con fecha, que están libres de nubes en varias fechas seguidas, por zona UTM y banda de latitud. El entrenamiento adversario aprende de ellas cómo son las series reales. El archivo es JSON, como lo usa el GANFilling publicado.</translation>
    </message>
    <message>
        <source>Folder of minicubes or of dated rasters</source>
        <translation>Carpeta de minicubos o de rásteres con fecha</translation>
    </message>
    <message>
        <source>Side of a window (pixels)</source>
        <translation>Lado de una ventana (píxeles)</translation>
    </message>
    <message>
        <source>Fewest dates in a row</source>
        <translation>Número mínimo de fechas seguidas</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Number of windows</source>
        <translation>Número de ventanas</translation>
    </message>
    <message>
        <source>Example model: from a series to the NDVI of fields</source>
        <translation>Modelo de ejemplo: de una serie al NDVI de los campos</translation>
    </message>
    <message>
        <source>Tune the network to a series</source>
        <translation>Ajustar la red a una serie</translation>
    </message>
    <message>
        <source>Trains the network further on your own series, so that it suits your place and season. Parts of what was observed are hidden, and the network learns to restore them. Some windows of the series are held out; they decide which state is kept, and how far its corrections are trusted.

The result is a weights file: choose it as Weights of the network in Fill gaps in a series. Twenty dates or more and a GPU are advisable.</source>
        <translation>Sigue entrenando la red con su propia serie, para que se adapte a su lugar y estación. Se ocultan partes de lo observado y la red aprende a restaurarlas. Algunas ventanas de la serie se reservan; ellas deciden qué estado se conserva y hasta dónde se confía en sus correcciones.

El resultado es un archivo de pesos: elíjalo como pesos de la red en «Rellenar los huecos de una serie». Convienen veinte fechas o más y una GPU.</translation>
    </message>
    <message>
        <source>Name of the weights</source>
        <translation>Nombre de los pesos</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores.</source>
        <translation>Letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Minutes to train at most</source>
        <translation>Minutos de entrenamiento como máximo</translation>
    </message>
    <message>
        <source>The processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps).</source>
        <translation>El procesador (cpu), una GPU de NVIDIA (cuda), una GPU de Apple (mps).</translation>
    </message>
    <message>
        <source>Steps to train</source>
        <translation>Pasos de entrenamiento</translation>
    </message>
    <message>
        <source>The same steps on the same computer give the same weights.</source>
        <translation>Los mismos pasos en el mismo equipo dan los mismos pesos.</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>Pesos con los que empezar</translation>
    </message>
    <message>
        <source>Weights (*.safetensors);;All files (*)</source>
        <translation>Pesos (*.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Replace earlier weights of this name</source>
        <translation>Reemplazar pesos anteriores de este nombre</translation>
    </message>
    <message>
        <source>Folder for the weights</source>
        <translation>Carpeta para los pesos</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file: use letters, digits, dots, - and _.</source>
        <translation>«{name}» no puede ser el nombre de un archivo: use letras, cifras, puntos, - y _.</translation>
    </message>
    <message>
        <source>Held-out windows: {base:.2f} dB by the regression, {network:.2f} dB by the network as tuned.</source>
        <translation>Ventanas reservadas: {base:.2f} dB con la regresión, {network:.2f} dB con la red ajustada.</translation>
    </message>
    <message>
        <source>Values of polygons by date (layer, any rasters)</source>
        <translation>Valores de polígonos por fecha (capa, cualquier ráster)</translation>
    </message>
    <message>
        <source>Computes count, mean, standard deviation, minimum and maximum of each raster within each polygon, such as the NDVI of fields.

The result has one feature for each polygon and date, with the attributes of the polygon, the date and the statistics. It is coloured by its mean, and the Temporal Controller plays it; as a table it can be drawn as curves or joined.

The date of a raster is that of its layer, else the one in its file name.</source>
        <translation>Calcula número, media, desviación estándar, mínimo y máximo de cada ráster dentro de cada polígono, como el NDVI de parcelas.

El resultado tiene un objeto por polígono y fecha, con los atributos del polígono, la fecha y las estadísticas. Se colorea por su media, y el controlador temporal lo reproduce; como tabla se puede dibujar en curvas o unir.

La fecha de un ráster es la de su capa; si no, la de su nombre de archivo.</translation>
    </message>
    <message>
        <source>Rasters, one for each date</source>
        <translation>Rásteres, uno por fecha</translation>
    </message>
    <message>
        <source>Such as the NDVI rasters of Fill gaps in a series.</source>
        <translation>Como los rásteres de NDVI de Rellenar los huecos de una serie.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Polygons by date</source>
        <translation>Polígonos por fecha</translation>
    </message>
    <message>
        <source>No raster was given, or none can be read.</source>
        <translation>No se ha indicado ningún ráster, o ninguno se puede leer.</translation>
    </message>
    <message>
        <source>{name} is not a raster layer.</source>
        <translation>{name} no es una capa ráster.</translation>
    </message>
    <message>
        <source>{name} has no band {band}.</source>
        <translation>{name} no tiene la banda {band}.</translation>
    </message>
    <message>
        <source>{name} has no date: put one into its file name (2022-06-07), or set the temporal range of the layer.</source>
        <translation>{name} no tiene fecha: póngala en el nombre del archivo (2022-06-07), o indique el rango temporal de la capa.</translation>
    </message>
    <message>
        <source>The area has no polygon. Choose a layer with polygons, or select some if only those are to be used.</source>
        <translation>El área no tiene ningún polígono. Elija una capa con polígonos, o seleccione algunos si solo se han de usar esos.</translation>
    </message>
    <message>
        <source>There is no polygon and no point. Choose a layer with some, or select some if only they are wanted.</source>
        <translation>No hay ningún polígono ni punto. Elija una capa que los tenga, o seleccione algunos si solo se quieren esos.</translation>
    </message>
    <message>
        <source>No Python was found that the engine&apos;s environment can be made from. Install Python {oldest} or newer, then try again; or choose “Use my own Python”.</source>
        <translation>No se encontró un Python del que se pueda crear el entorno del motor. Instale Python {oldest} o posterior e inténtelo de nuevo, o elija «Usar mi propio Python».</translation>
    </message>
    <message>
        <source>No environment can be made from {python}: it has no {parts}.</source>
        <translation>No se puede crear un entorno a partir de {python}: no tiene {parts}.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu install it with: sudo apt install {package}
Then try again.</source>
        <translation>En Debian y Ubuntu, instálelo con: sudo apt install {package}
Después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install a complete Python, then try again; or choose another Python.</source>
        <translation>Instale un Python completo e inténtelo de nuevo, o elija otro Python.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>torch for the processor</source>
        <translation>torch para el procesador</translation>
    </message>
    <message>
        <source>torch for an NVIDIA GPU</source>
        <translation>torch para una GPU de NVIDIA</translation>
    </message>
    <message>
        <source>Without torch (linear and regression only)</source>
        <translation>Sin torch (solo linear y regression)</translation>
    </message>
    <message>
        <source>torch as pip offers it</source>
        <translation>torch tal como lo ofrece pip</translation>
    </message>
    <message>
        <source>This Mac has an Apple GPU: torch can use it.</source>
        <translation>Este Mac tiene una GPU de Apple: torch puede usarla.</translation>
    </message>
    <message>
        <source>This computer has an NVIDIA GPU ({name}): torch with CUDA.</source>
        <translation>Este equipo tiene una GPU de NVIDIA ({name}): torch con CUDA.</translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found: torch&apos;s small build for the processor.</source>
        <translation>No se encontró ninguna GPU de NVIDIA: la versión pequeña de torch para el procesador.</translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found here: torch would compute on the processor all the same.</source>
        <translation>Aquí no se encontró ninguna GPU de NVIDIA: torch calcularía en el procesador de todos modos.</translation>
    </message>
    <message>
        <source>The methods linear and regression need no torch; network does.</source>
        <translation>Los métodos linear y regression no necesitan torch; network sí.</translation>
    </message>
    <message>
        <source>Whichever build pip finds in its own index; on Linux mostly that with CUDA.</source>
        <translation>La versión que pip encuentre en su propio índice; en Linux suele ser la de CUDA.</translation>
    </message>
    <message>
        <source>Without cloud detection, clouds are found by comparing the dates alone.</source>
        <translation>Sin la detección de nubes, estas se encuentran solo comparando las fechas.</translation>
    </message>
    <message>
        <source>Without cloud detection, the engine&apos;s own detector finds clouds in its place.</source>
        <translation>Sin la detección de nubes, el detector propio del motor las busca en su lugar.</translation>
    </message>
    <message>
        <source>About {download} to download, up to {disk} on the disk.</source>
        <translation>Unos {download} de descarga, hasta {disk} en el disco.</translation>
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
        <translation>Otro QGIS está creando el motor en este momento.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} left; the engine needs up to {wanted} while it is made. Free some space, or choose a smaller build of torch.</source>
        <translation>Al disco de {folder} le quedan {free}; el motor necesita hasta {wanted} mientras se crea. Libere espacio o elija una versión más pequeña de torch.</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Buscando un Python</translation>
    </message>
    <message>
        <source>Making an environment from {python}</source>
        <translation>Creando un entorno a partir de {python}</translation>
    </message>
    <message>
        <source>Getting uv, the installer</source>
        <translation>Obteniendo uv, el instalador</translation>
    </message>
    <message>
        <source>Testing the engine</source>
        <translation>Probando el motor</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>El motor está listo.</translation>
    </message>
    <message>
        <source>torch does not see the NVIDIA GPU: its driver may be too old. It computes on the processor.</source>
        <translation>torch no ve la GPU de NVIDIA: quizá su controlador sea demasiado antiguo. Calcula en el procesador.</translation>
    </message>
    <message>
        <source>Asking what is to be installed</source>
        <translation>Preguntando qué hay que instalar</translation>
    </message>
    <message>
        <source>{name} could not be had from PyTorch. {reason}
pip&apos;s own index offers: {offered}. {cost} To take that, press “Take pip&apos;s build”.</source>
        <translation>No se pudo obtener {name} de PyTorch. {reason}
El índice propio de pip ofrece: {offered}. {cost} Para tomarla, pulse «Tomar la versión de pip».</translation>
    </message>
    <message>
        <source>Installing the packages</source>
        <translation>Instalando los paquetes</translation>
    </message>
    <message>
        <source>There are no known checksums of these packages for {machine}: {lists}</source>
        <translation>No se conocen sumas de comprobación de estos paquetes para {machine}: {lists}</translation>
    </message>
    <message>
        <source>Installing cloud detection</source>
        <translation>Instalando la detección de nubes</translation>
    </message>
    <message>
        <source>Removing cloud detection</source>
        <translation>Quitando la detección de nubes</translation>
    </message>
    <message>
        <source>Installing: {what}</source>
        <translation>Instalando: {what}</translation>
    </message>
    <message>
        <source>Downloading {package}</source>
        <translation>Descargando {package}</translation>
    </message>
    <message>
        <source>Unpacking the packages</source>
        <translation>Desempaquetando los paquetes</translation>
    </message>
    <message>
        <source>{folder} cannot be removed, it is in use: {error}</source>
        <translation>{folder} no se puede quitar, está en uso: {error}</translation>
    </message>
    <message>
        <source>{package} could not be installed: {reason}</source>
        <translation>No se pudo instalar {package}: {reason}</translation>
    </message>
    <message>
        <source>The file of {package} that came is not the one known to this version of the plugin: its checksum is another. It was not installed. Try again, as the download may have been damaged. If that does not help, the package index gives a changed file: ask who runs it (pip config list shows which one is used), or choose “Use my own Python”.</source>
        <translation>El archivo de {package} que llegó no es el que conoce esta versión del complemento: su suma de comprobación es otra. No se instaló. Inténtelo de nuevo, pues la descarga pudo dañarse. Si eso no ayuda, el índice de paquetes da un archivo cambiado: pregunte a quien lo administra (pip config list muestra cuál se usa), o elija «Usar mi propio Python».</translation>
    </message>
    <message>
        <source>The disk is full: {package} could not be stored. Free some space, then try again.</source>
        <translation>El disco está lleno: no se pudo guardar {package}. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The secure connection to the package index was refused. In networks that inspect connections pip needs their certificate: pip config set global.cert FILE (ask your administrators for it).</source>
        <translation>Se rechazó la conexión segura con el índice de paquetes. En las redes que inspeccionan las conexiones, pip necesita su certificado: pip config set global.cert ARCHIVO (pídalo a quien las administra).</translation>
    </message>
    <message>
        <source>The network&apos;s proxy let nothing through. Tell pip of it: pip config set global.proxy ADDRESS.</source>
        <translation>El proxy de la red no dejó pasar nada. Indíquelo a pip: pip config set global.proxy DIRECCIÓN.</translation>
    </message>
    <message>
        <source>The package index refuses to give {package}: check pip&apos;s configuration of it.</source>
        <translation>El índice de paquetes se niega a dar {package}: revise la configuración de pip.</translation>
    </message>
    <message>
        <source>The package index cannot be reached to get {package}. Check the network; behind a proxy or with a mirror set pip&apos;s configuration (pip config), which is used here. Then try again.</source>
        <translation>No se puede llegar al índice de paquetes para obtener {package}. Compruebe la red; tras un proxy o con un espejo, ajuste la configuración de pip (pip config), que es la que se usa aquí. Después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The download of {package} was interrupted. Try again: what is whole is kept.</source>
        <translation>La descarga de {package} se interrumpió. Inténtelo de nuevo: lo que está entero se conserva.</translation>
    </message>
    <message>
        <source>There is no {package} for this Python and this system. If it is torch, choose “Without torch”; else install another Python (3.10 to 3.13 suit most packages), or choose “Use my own Python”.</source>
        <translation>No hay {package} para este Python y este sistema. Si es torch, elija «Sin torch»; si no, instale otro Python (de 3.10 a 3.13 sirven para la mayoría de los paquetes) o elija «Usar mi propio Python».</translation>
    </message>
    <message>
        <source>A file of {package} could not be written: another program, perhaps the virus scanner or a running job, holds it. Close it, then try again.</source>
        <translation>No se pudo escribir un archivo de {package}: otro programa, quizá el antivirus o una tarea en curso, lo retiene. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The environment has no working pip. Press Repair to make it anew.</source>
        <translation>El entorno no tiene un pip que funcione. Pulse Reparar para hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>Creating the engine</source>
        <translation>Creando el motor</translation>
    </message>
    <message>
        <source>Removing {folder}</source>
        <translation>Quitando {folder}</translation>
    </message>
    <message>
        <source>Removing the engine</source>
        <translation>Quitando el motor</translation>
    </message>
    <message>
        <source>Play a series</source>
        <translation>Reproducir una serie</translation>
    </message>
    <message>
        <source>Set the Temporal Controller to the dates of a series, and play it</source>
        <translation>Ajusta el Controlador temporal a las fechas de una serie y la reproduce</translation>
    </message>
    <message>
        <source>Export animation…</source>
        <translation>Exportar animación…</translation>
    </message>
    <message>
        <source>Export a series as frames, an animated GIF or a film</source>
        <translation>Exporta una serie como fotogramas, GIF animado o película</translation>
    </message>
    <message>
        <source>Play this series</source>
        <translation>Reproducir esta serie</translation>
    </message>
    <message>
        <source>There is no filled series in the project yet.</source>
        <translation>Aún no hay ninguna serie rellenada en el proyecto.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} no se pudo escribir.</translation>
    </message>
    <message>
        <source>{date} could not be drawn.</source>
        <translation>{date} no se pudo dibujar.</translation>
    </message>
    <message>
        <source>{date} before</source>
        <translation>{date} antes</translation>
    </message>
    <message>
        <source>{date} NDVI</source>
        <translation>{date} NDVI</translation>
    </message>
    <message>
        <source>Animation of a series</source>
        <translation>Animación de una serie</translation>
    </message>
    <message>
        <source>{name} could not be made: {error}</source>
        <translation>{name} no se pudo hacer: {error}</translation>
    </message>
    <message>
        <source>ffmpeg was not found.</source>
        <translation>No se encontró ffmpeg.</translation>
    </message>
    <message>
        <source>Batch from folders…</source>
        <translation>Lote a partir de carpetas…</translation>
    </message>
    <message>
        <source>Fill each series found below a folder, such as tiles or years</source>
        <translation>Rellena cada serie que haya bajo una carpeta, como teselas o años</translation>
    </message>
    <message>
        <source>Folder with a folder for each series</source>
        <translation>Carpeta con una carpeta por serie</translation>
    </message>
    <message>
        <source>No series was found in {folder} or its folders.</source>
        <translation>No se encontró ninguna serie en {folder} ni en sus carpetas.</translation>
    </message>
    <message>
        <source>Looking for series in {name}</source>
        <translation>Buscando series en {name}</translation>
    </message>
    <message>
        <source>{name}: diagnostics</source>
        <translation>{name}: diagnóstico</translation>
    </message>
    <message>
        <source>What to add when you report a problem. Your home folder is written as ~.</source>
        <translation>Lo que conviene añadir al informar de un problema. Su carpeta personal se escribe como ~.</translation>
    </message>
    <message>
        <source>Looking… the engine is tried, which takes some seconds.</source>
        <translation>Buscando… se prueba el motor, lo que tarda unos segundos.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Diagnostics of GANFilling</source>
        <translation>Diagnóstico de GANFilling</translation>
    </message>
    <message>
        <source>Looking for GPUs</source>
        <translation>Buscando GPU</translation>
    </message>
    <message>
        <source>One more step: create the engine. {cost}</source>
        <translation>Un paso más: cree el motor. {cost}</translation>
    </message>
    <message>
        <source>The engine is not whole: create the engine again, or complete it. {cost}</source>
        <translation>El motor no está completo: créelo de nuevo o complételo. {cost}</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>Avance de la preparación</translation>
    </message>
    <message>
        <source>Example model in the designer…</source>
        <translation>Modelo de ejemplo en el diseñador…</translation>
    </message>
    <message>
        <source>From a series to the NDVI of fields, to be changed and saved as your own</source>
        <translation>De una serie al NDVI de los campos, para cambiarlo y guardarlo como propio</translation>
    </message>
    <message>
        <source>{path} cannot be read as a model.</source>
        <translation>{path} no se puede leer como modelo.</translation>
    </message>
    <message>
        <source>Cloud detection: ukis-csmask (DLR), {size} to download</source>
        <translation>Detección de nubes: ukis-csmask (DLR), {size} de descarga</translation>
    </message>
    <message>
        <source>Finds clouds and shadows that masks miss, or where there is no mask. With onnxruntime, which runs it. Its licence is Apache 2.0.</source>
        <translation>Encuentra nubes y sombras que las máscaras pasan por alto, o donde no hay máscara. Con onnxruntime, que la ejecuta. Su licencia es Apache 2.0.</translation>
    </message>
    <message>
        <source>{what}, {size} to download</source>
        <translation>{what}, {size} para descargar</translation>
    </message>
    <message>
        <source>Take pip&apos;s build</source>
        <translation>Tomar la versión de pip</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the old one</source>
        <translation>Quitar el antiguo</translation>
    </message>
    <message>
        <source>Build of torch</source>
        <translation>Versión de torch</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Create again with this build</source>
        <translation>Crear de nuevo con esta versión</translation>
    </message>
    <message>
        <source>Add cloud detection</source>
        <translation>Añadir la detección de nubes</translation>
    </message>
    <message>
        <source>Remove cloud detection</source>
        <translation>Quitar la detección de nubes</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation>Añadir lo elegido</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Remove the engine? It can be created again at any time.</source>
        <translation>¿Quitar el motor? Se puede crear de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Looking what this computer has…</source>
        <translation>Mirando qué tiene este equipo…</translation>
    </message>
    <message>
        <source>This window may be closed meanwhile.</source>
        <translation>Mientras tanto se puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>without torch</source>
        <translation>sin torch</translation>
    </message>
    <message>
        <source>computes on the processor</source>
        <translation>calcula en el procesador</translation>
    </message>
    <message>
        <source>computes on {device}</source>
        <translation>calcula en {device}</translation>
    </message>
    <message>
        <source>without cloud detection</source>
        <translation>sin detección de nubes</translation>
    </message>
    <message>
        <source>checksums of packages not compared: {lists}</source>
        <translation>sumas de comprobación de paquetes sin comparar: {lists}</translation>
    </message>
    <message>
        <source>all packages have their known checksums</source>
        <translation>todos los paquetes tienen sus sumas de comprobación conocidas</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>The engine could not be made.</source>
        <translation>No se pudo crear el motor.</translation>
    </message>
    <message>
        <source>The engine is half-made.</source>
        <translation>El motor está a medio hacer.</translation>
    </message>
    <message>
        <source>Making it was interrupted. Press Repair to complete it.</source>
        <translation>Su creación se interrumpió. Pulse Reparar para completarlo.</translation>
    </message>
    <message>
        <source>The engine is broken.</source>
        <translation>El motor está roto.</translation>
    </message>
    <message>
        <source>The Python that it was made from has vanished, perhaps with an update of QGIS. Press Repair to make it anew.</source>
        <translation>El Python del que se creó ha desaparecido, quizá con una actualización de QGIS. Pulse Reparar para hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>There is no engine yet.</source>
        <translation>Aún no hay motor.</translation>
    </message>
    <message>
        <source>The engine computes in a Python of its own, beside QGIS, and touches neither QGIS nor other programs. It is made once, and serves all later versions that need the same packages.</source>
        <translation>El motor calcula en un Python propio, aparte de QGIS, y no toca ni QGIS ni otros programas. Se crea una vez y sirve a todas las versiones posteriores que necesiten los mismos paquetes.</translation>
    </message>
    <message>
        <source>An engine was found.</source>
        <translation>Se encontró un motor.</translation>
    </message>
    <message>
        <source>There is no Python at this place.</source>
        <translation>No hay ningún Python en ese lugar.</translation>
    </message>
    <message>
        <source>Choose a Python, or the folder of an environment.</source>
        <translation>Elija un Python, o la carpeta de un entorno.</translation>
    </message>
    <message>
        <source>Your own Python is used.</source>
        <translation>Se usa su propio Python.</translation>
    </message>
    <message>
        <source>{path}. Press Test to see whether the engine works in it.</source>
        <translation>{path}. Pulse Probar para ver si el motor funciona en él.</translation>
    </message>
    <message>
        <source>Time Profile</source>
        <translation>Perfil temporal</translation>
    </message>
    <message>
        <source>Select one or more features of a polygon layer first.</source>
        <translation>Seleccione antes una o más entidades de una capa de polígonos.</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} selected features are shown.</source>
        <translation>Solo se muestran las primeras {most} de {count} entidades seleccionadas.</translation>
    </message>
    <message>
        <source>Could not be read: {dates}</source>
        <translation>No se pudieron leer: {dates}</translation>
    </message>
    <message>
        <source>No series in the project yet. Fill gaps in a series, or add rasters with dates.</source>
        <translation>Aún no hay ninguna serie en el proyecto. Rellene los huecos de una serie, o añada rásteres con fecha.</translation>
    </message>
    <message>
        <source>The chosen places lie outside the series.</source>
        <translation>Los lugares elegidos están fuera de la serie.</translation>
    </message>
    <message>
        <source>Check a variable to see its values.</source>
        <translation>Marque una variable para ver sus valores.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Click the map to see the values of a pixel over time. Shift+click adds another pixel to compare with; a polygon gives the mean of its pixels.</source>
        <translation>Pulse en el mapa para ver los valores de un píxel en el tiempo. Mayús+clic añade otro píxel para comparar; un polígono da la media de sus píxeles.</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}</source>
        <translation>{path} no se pudo escribir: {error}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Double-click to rename, Delete to remove.</source>
        <translation>Doble clic para cambiar el nombre, Supr para quitar.</translation>
    </message>
    <message>
        <source>Masked values</source>
        <translation>Valores enmascarados</translation>
    </message>
    <message>
        <source>What was seen where a mask says cloud, as crosses.</source>
        <translation>Lo que se vio donde una máscara dice nube, como cruces.</translation>
    </message>
    <message>
        <source>Choose pixels</source>
        <translation>Elegir píxeles</translation>
    </message>
    <message>
        <source>Click the map for the profile of a pixel; Shift+click adds one</source>
        <translation>Pulse en el mapa para el perfil de un píxel; Mayús+clic añade uno</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Dibujar un polígono</translation>
    </message>
    <message>
        <source>Draw a polygon on the map for the mean of its pixels; a right click ends it</source>
        <translation>Dibuje un polígono en el mapa para la media de sus píxeles; el clic derecho lo termina</translation>
    </message>
    <message>
        <source>Use selected features</source>
        <translation>Usar las entidades seleccionadas</translation>
    </message>
    <message>
        <source>Mean over each selected feature of the current polygon layer</source>
        <translation>Media sobre cada entidad seleccionada de la capa de polígonos actual</translation>
    </message>
    <message>
        <source>Add to the places shown</source>
        <translation>Añadir a los lugares mostrados</translation>
    </message>
    <message>
        <source>A click adds a place in place of beginning anew, as with Shift</source>
        <translation>Un clic añade un lugar en vez de empezar de nuevo, como con Mayús</translation>
    </message>
    <message>
        <source>Remove the selected places</source>
        <translation>Quitar los lugares seleccionados</translation>
    </message>
    <message>
        <source>Remove the places selected in the list; all if none is selected</source>
        <translation>Quita los lugares seleccionados en la lista; todos si no hay ninguno seleccionado</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Save all values shown as a table (CSV)</source>
        <translation>Guarda todos los valores mostrados como tabla (CSV)</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Save the plot as a picture (PNG), twice as fine as on the screen</source>
        <translation>Guarda el gráfico como imagen (PNG), con el doble de detalle que en pantalla</translation>
    </message>
    <message>
        <source>outside the series</source>
        <translation>fuera de la serie</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <source>Time profile</source>
        <translation>Perfil temporal</translation>
    </message>
    <message>
        <source>Polygon {number}</source>
        <translation>Polígono {number}</translation>
    </message>
    <message>
        <source>Pixel {number}</source>
        <translation>Píxel {number}</translation>
    </message>
    <message>
        <source>Show the values of a pixel or polygon over time</source>
        <translation>Muestra los valores de un píxel o polígono en el tiempo</translation>
    </message>
    <message>
        <source>{share:.0%} observed</source>
        <translation>{share:.0%} observado</translation>
    </message>
    <message>
        <source>90 %: {low:.3f} to {high:.3f}</source>
        <translation>90 %: de {low:.3f} a {high:.3f}</translation>
    </message>
    <message>
        <source>Whole images</source>
        <translation>Imágenes enteras</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polígonos de una capa</translation>
    </message>
    <message>
        <source>Area to fill</source>
        <translation>Área que rellenar</translation>
    </message>
    <message>
        <source>Layer of the polygons</source>
        <translation>Capa de los polígonos</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>Solo los seleccionados</translation>
    </message>
    <message>
        <source>Only the polygons that are selected in the layer</source>
        <translation>Solo los polígonos que están seleccionados en la capa</translation>
    </message>
    <message>
        <source>There is no polygon layer in the project: add one, or choose another area.</source>
        <translation>No hay ninguna capa de polígonos en el proyecto: añada una, o elija otra área.</translation>
    </message>
    <message>
        <source>No polygon is selected: select some, or take all of the layer.</source>
        <translation>No hay ningún polígono seleccionado: seleccione algunos, o tome toda la capa.</translation>
    </message>
    <message>
        <source>The polygon layer is empty: choose another one.</source>
        <translation>La capa de polígonos está vacía: elija otra.</translation>
    </message>
    <message>
        <source>this computer&apos;s processor</source>
        <translation>el procesador de este equipo</translation>
    </message>
    <message>
        <source>this computer&apos;s NVIDIA GPU</source>
        <translation>la GPU de NVIDIA de este equipo</translation>
    </message>
    <message>
        <source>this computer&apos;s GPU</source>
        <translation>la GPU de este equipo</translation>
    </message>
    <message>
        <source>{method}: about {time} on {device}, {memory:.1f} GiB of memory</source>
        <translation>{method}: unos {time} en {device}, {memory:.1f} GiB de memoria</translation>
    </message>
    <message>
        <source>{method}: roughly {time} on {device} (a guess), {memory:.1f} GiB of memory</source>
        <translation>{method}: aproximadamente {time} en {device} (estimación sin medir), {memory:.1f} GiB de memoria</translation>
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
        <translation>Mirando los rásteres</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Buscar en la tabla</translation>
    </message>
    <message>
        <source>Check by name: *202206*, then Enter</source>
        <translation>Marcar: *202206*, Intro</translation>
    </message>
    <message>
        <source>Enter checks the rasters whose name fits, and no others; * and ? stand for anything.</source>
        <translation>Intro marca los rásteres cuyo nombre encaja, y ningún otro; * y ? valen por cualquier cosa.</translation>
    </message>
    <message>
        <source>Check rasters by name pattern</source>
        <translation>Marcar rásteres por patrón de nombre</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Mar&amp;car</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Filas seleccionadas</translation>
    </message>
    <message>
        <source>All but the checked</source>
        <translation>Todos menos los marcados</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Earlier &amp;results</source>
        <translation>Resul&amp;tados anteriores</translation>
    </message>
    <message>
        <source>Lists the filled layers of earlier runs, too</source>
        <translation>Muestra también las capas rellenadas de ejecuciones anteriores</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>M&amp;ás</translation>
    </message>
    <message>
        <source>Open in Processing dialog…</source>
        <translation>Abrir en el diálogo de Procesos…</translation>
    </message>
    <message>
        <source>Open as batch…</source>
        <translation>Abrir como lote…</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Copy as qgis_process command</source>
        <translation>Copiar como orden de qgis_process</translation>
    </message>
    <message>
        <source>&amp;Preview here</source>
        <translation>&amp;Vista previa aquí</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>The first steps, with pictures, in the browser (F1)</source>
        <translation>Los primeros pasos, con imágenes, en el navegador (F1)</translation>
    </message>
    <message>
        <source>&amp;Try the example</source>
        <translation>Probar el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Writes a small simulated series among your documents, and opens it here</source>
        <translation>Escribe una pequeña serie simulada entre sus documentos y la abre aquí</translation>
    </message>
    <message>
        <source>Add rasters</source>
        <translation>Añadir rásteres</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>One thing at a time: the other run has to end first.</source>
        <translation>Una cosa a la vez: primero tiene que terminar la otra ejecución.</translation>
    </message>
    <message>
        <source>Fills what the map shows, in larger pixels, in seconds</source>
        <translation>Rellena lo que muestra el mapa, con píxeles más grandes, en segundos</translation>
    </message>
    <message>
        <source>Writing the example…</source>
        <translation>Escribiendo el ejemplo…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>The polygon layer is not a file, so other programs cannot read it. Save it (layer menu, Export) and choose the saved layer.</source>
        <translation>La capa de polígonos no es un archivo, así que otros programas no pueden leerla. Guárdela (menú de la capa, Exportar) y elija la capa guardada.</translation>
    </message>
    <message>
        <source>The polygon layer has a filter and a selection; a command can hold only one. Save the selected polygons as a layer of their own and choose that.</source>
        <translation>La capa de polígonos tiene un filtro y una selección; una orden solo puede contener uno de los dos. Guarde los polígonos seleccionados como capa propia y elíjala.</translation>
    </message>
    <message>
        <source>Preview ({method}, {seconds:.0f} s)</source>
        <translation>Vista previa ({method}, {seconds:.0f} s)</translation>
    </message>
    <message>
        <source>Preview by GANFilling; its files go when QGIS is closed.</source>
        <translation>Vista previa de GANFilling; sus archivos se borran al cerrar QGIS.</translation>
    </message>
    <message>
        <source>It is none of the bands needed.</source>
        <translation>No es ninguna de las bandas necesarias.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>No se encontró ninguna fecha.</translation>
    </message>
    <message>
        <source>Type the date into its cell.</source>
        <translation>Escriba la fecha en su celda.</translation>
    </message>
    <message>
        <source>Leave it out, or add the other bands of the image.</source>
        <translation>Quítelo, o añada las otras bandas de la imagen.</translation>
    </message>
    <message>
        <source>The same file as “{name}”: it is taken once.</source>
        <translation>El mismo archivo que «{name}»: se toma una vez.</translation>
    </message>
    <message>
        <source>Mask of the image that it belongs to</source>
        <translation>Máscara de la imagen a la que pertenece</translation>
    </message>
    <message>
        <source>Result of an earlier run</source>
        <translation>Resultado de una ejecución anterior</translation>
    </message>
    <message>
        <source>Treated as lost (your choice)</source>
        <translation>Se trata como perdida (a petición suya)</translation>
    </message>
    <message>
        <source>Trusted (your choice)</source>
        <translation>De confianza (a petición suya)</translation>
    </message>
    <message>
        <source>Last preview: {fate}</source>
        <translation>Última vista previa: {fate}</translation>
    </message>
    <message>
        <source>Last run: {fate}</source>
        <translation>Última ejecución: {fate}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avance de la ejecución</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>{rasters} rasters, {dates} dates, {pixels:.2f} million pixels.</source>
        <translation>{rasters} rásteres, {dates} fechas, {pixels:.2f} millones de píxeles.</translation>
    </message>
    <message>
        <source>Looking at the rasters…</source>
        <translation>Mirando los rásteres…</translation>
    </message>
    <message>
        <source>The folder holds results of an earlier run: {folder}</source>
        <translation>La carpeta contiene resultados de una ejecución anterior: {folder}</translation>
    </message>
    <message>
        <source>They can be replaced, or choose another folder.</source>
        <translation>Se pueden reemplazar, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Reemplazarlos</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Loading the results…</source>
        <translation>Cargando los resultados…</translation>
    </message>
    <message>
        <source>Filled {dates} dates in {time}: {folder}</source>
        <translation>Rellenadas {dates} fechas en {time}: {folder}</translation>
    </message>
    <message>
        <source>Not used: {dates}</source>
        <translation>No usadas: {dates}</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>La ejecución falló.</translation>
    </message>
    <message>
        <source>Preview of at most {size} x {size} pixels…</source>
        <translation>Vista previa de {size} x {size} píxeles como mucho…</translation>
    </message>
    <message>
        <source>Preview of what the map shows, in {time}.</source>
        <translation>Vista previa de lo que muestra el mapa, en {time}.</translation>
    </message>
    <message>
        <source>There is no raster yet: add files or a folder, or drop them here.</source>
        <translation>Aún no hay ningún ráster: añada archivos o una carpeta, o suéltelos aquí.</translation>
    </message>
    <message>
        <source>Check the rasters to fill: two dates or more.</source>
        <translation>Marque los rásteres que rellenar: dos fechas o más.</translation>
    </message>
    <message>
        <source>Only one date is checked: check at least two.</source>
        <translation>Solo hay una fecha marcada: marque al menos dos.</translation>
    </message>
    <message>
        <source>All checked dates are treated as lost: nothing is left to fill from.</source>
        <translation>Todas las fechas marcadas se tratan como perdidas: no queda nada con que rellenar.</translation>
    </message>
    <message>
        <source>{name} does not overlap the first of the checked rasters: uncheck it.</source>
        <translation>{name} no se solapa con el primero de los rásteres marcados: desmárquelo.</translation>
    </message>
    <message>
        <source>Dates every: write a number of days, or month.</source>
        <translation>Fechas cada: escriba un número de días, o month.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Elija una carpeta para los resultados.</translation>
    </message>
    <message>
        <source>The area does not overlap the images: choose another one.</source>
        <translation>El área no se solapa con las imágenes: elija otra.</translation>
    </message>
    <message>
        <source>The folder for the results is not a full path: choose it with the button.</source>
        <translation>La carpeta de resultados no es una ruta completa: elíjala con el botón.</translation>
    </message>
    <message>
        <source>{path} is a file: choose a folder.</source>
        <translation>{path} es un archivo: elija una carpeta.</translation>
    </message>
    <message>
        <source>{count} without a date: type it into the cell.</source>
        <translation>{count} sin fecha: escríbala en su celda.</translation>
    </message>
    <message>
        <source>Several images of {date}: they are merged, the clearest first.</source>
        <translation>Varias imágenes de {date}: se combinan, la más despejada primero.</translation>
    </message>
    <message>
        <source>{count} rasters do not have these bands, and one setting applies to all: leave it empty to have the bands of each recognised, or fill these in a run of their own.</source>
        <translation>{count} rásteres no tienen estas bandas, y un solo ajuste vale para todos: déjelo vacío para que se reconozcan las bandas de cada uno, o rellénelos en una ejecución aparte.</translation>
    </message>
    <message>
        <source>{count} of the checked rasters have no cloud mask.</source>
        <translation>{count} de los rásteres marcados no tienen máscara de nubes.</translation>
    </message>
    <message>
        <source>type the date</source>
        <translation>escriba la fecha</translation>
    </message>
    <message>
        <source>{name}, cannot be chosen. {remark}</source>
        <translation>{name}, no se puede elegir. {remark}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>(its middle)</source>
        <translation>(su mitad)</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nuboso</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>The bands taken for blue, green, red and near infrared</source>
        <translation>Las bandas que se toman como azul, verde, rojo e infrarrojo cercano</translation>
    </message>
    <message>
        <source>Where it is known from which pixels are cloud</source>
        <translation>De dónde se sabe qué píxeles son nube</translation>
    </message>
    <message>
        <source>Share of the pixels that have data, clouds included; from a quick look</source>
        <translation>Parte de los píxeles que tienen datos, nubes incluidas; de un vistazo rápido</translation>
    </message>
    <message>
        <source>Share of the valid pixels that the mask takes out; from a quick look</source>
        <translation>Parte de los píxeles válidos que la máscara quita; de un vistazo rápido</translation>
    </message>
    <message>
        <source>Share of the area that counted as observed in the last run or preview; the rest was filled</source>
        <translation>Parte del área que contó como observada en la última ejecución o vista previa; el resto se rellenó</translation>
    </message>
    <message>
        <source>observed {percent:.0f} %</source>
        <translation>observado {percent:.0f} %</translation>
    </message>
    <message>
        <source>cloudy {percent:.0f} %</source>
        <translation>nuboso {percent:.0f} %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Fechas de la serie</translation>
    </message>
    <message>
        <source>The dates appear here.</source>
        <translation>Aquí aparecen las fechas.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>the source&apos;s mask</source>
        <translation>máscara de origen</translation>
    </message>
    <message>
        <source>cloud found</source>
        <translation>nube encontrada</translation>
    </message>
    <message>
        <source>shadow found</source>
        <translation>sombra encontrada</translation>
    </message>
    <message>
        <source>date not trusted</source>
        <translation>fecha no fiable</translation>
    </message>
    <message>
        <source>observed {share}</source>
        <translation>observado {share}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>Dates clouded in the area: {clouded}; of these seen beside it: {seen}.</source>
        <translation>Fechas con nubes en toda el área: {clouded}; de ellas, vistas junto a ella: {seen}.</translation>
    </message>
    <message>
        <source>Lost dates corrected by coarse rasters: {dates}.</source>
        <translation>Fechas perdidas corregidas con rásteres gruesos: {dates}.</translation>
    </message>
    <message>
        <source>cloudy</source>
        <translation>nuboso</translation>
    </message>
    <message>
        <source>{chosen} of {all} dates are chosen.</source>
        <translation>Elegidas {chosen} de {all} fechas.</translation>
    </message>
    <message>
        <source>No dates yet.</source>
        <translation>Aún no hay fechas.</translation>
    </message>
    <message>
        <source>Current: {date}.</source>
        <translation>Actual: {date}.</translation>
    </message>
    <message>
        <source>Date of {name}</source>
        <translation>Fecha de {name}</translation>
    </message>
    <message>
        <source>Rasters to choose from</source>
        <translation>Rásteres que elegir</translation>
    </message>
    <message>
        <source>Treat as lost</source>
        <translation>Tratar como perdida</translation>
    </message>
    <message>
        <source>Nothing of these dates is used: they are filled whole</source>
        <translation>No se usa nada de estas fechas: se rellenan por completo</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>They are used even if they do not agree with the other dates</source>
        <translation>Se usan aunque no concuerden con las demás fechas</translation>
    </message>
    <message>
        <source>Let the engine decide</source>
        <translation>Que decida el motor</translation>
    </message>
    <message>
        <source>What does not agree with the other dates is not used</source>
        <translation>Lo que no concuerda con las demás fechas no se usa</translation>
    </message>
    <message>
        <source>No raster fits what you look for.</source>
        <translation>Ningún ráster encaja con lo que busca.</translation>
    </message>
    <message>
        <source>Drop rasters or a folder here, or add them with the buttons above.</source>
        <translation>Suelte aquí rásteres o una carpeta, o añádalos con los botones de arriba.</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>Comparar antes y después</translation>
    </message>
    <message>
        <source>Show the input beside the filled image, with a line to drag between them</source>
        <translation>Muestra la entrada junto a la imagen rellenada, con una línea entre ambas que se arrastra</translation>
    </message>
    <message>
        <source>There is no filled series in the project to compare with its input.</source>
        <translation>No hay en el proyecto ninguna serie rellenada que comparar con su entrada.</translation>
    </message>
    <message>
        <source>Drag the line over the map. A double click on it turns it.</source>
        <translation>Arrastre la línea sobre el mapa. Un doble clic en ella la gira.</translation>
    </message>
    <message>
        <source>Before {date}</source>
        <translation>Antes {date}</translation>
    </message>
    <message>
        <source>The input of {date} cannot be shown</source>
        <translation>La entrada de {date} no se puede mostrar</translation>
    </message>
    <message>
        <source>After {date}</source>
        <translation>Después {date}</translation>
    </message>
    <message>
        <source>Dated rasters of the project</source>
        <translation>Rásteres con fecha del proyecto</translation>
    </message>
    <message>
        <source>{name} (a run was stopped while it replaced files: run it again)</source>
        <translation>{name} (una ejecución se detuvo mientras reemplazaba archivos: ejecútela de nuevo)</translation>
    </message>
    <message>
        <source>The job was kept: {file}</source>
        <translation>El trabajo se ha guardado: {file}</translation>
    </message>
    <message>
        <source>The engine&apos;s log: {file}</source>
        <translation>El registro del motor: {file}</translation>
    </message>
    <message>
        <source>Values of fields or points by date (table, curves)</source>
        <translation>Valores de parcelas o puntos por fecha (tabla, curvas)</translation>
    </message>
    <message>
        <source>Writes a table with a row for each polygon or point and date: mean, median and standard deviation of bands and indices, how many pixels there are, and which share was observed. Choose the folder that Fill gaps in a series wrote.

A pixel belongs to a polygon if its centre lies in it. Curves of the means are drawn as a page, which the results viewer shows.</source>
        <translation>Escribe una tabla con una fila por cada polígono o punto y fecha: media, mediana y desviación estándar de bandas e índices, cuántos píxeles hay y qué parte de ellos se observó. Elija la carpeta que escribió «Rellenar los huecos de una serie».

Un píxel pertenece a un polígono si su centro está dentro. Las curvas de las medias se dibujan como una página, que muestra el visor de resultados.</translation>
    </message>
    <message>
        <source>Polygons or points</source>
        <translation>Polígonos o puntos</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Bandas e índices</translation>
    </message>
    <message>
        <source>Such as ndvi,evi,red. Empty: NDVI and all other indices of the folder.</source>
        <translation>Como ndvi,evi,red. Vacío: el NDVI y todos los demás índices de la carpeta.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>A .gpkg, .csv or .parquet file; a .gpkg holds the polygons or points, too.</source>
        <translation>Un archivo .gpkg, .csv o .parquet; un .gpkg contiene también los polígonos o puntos.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>HTML (*.html);;SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>HTML (*.html);;SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The table can be written as {formats}, not as {output}.</source>
        <translation>La tabla puede escribirse como {formats}, no como {output}.</translation>
    </message>
    <message>
        <source>Uncertainty of {name}</source>
        <translation>Incertidumbre de {name}</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Forecast and evaluate</source>
        <translation>Pronosticar y evaluar</translation>
    </message>
    <message>
        <source>Train (research)</source>
        <translation>Entrenar (investigación)</translation>
    </message>
    <message>
        <source>The example could not be written.</source>
        <translation>No se pudo escribir el ejemplo.</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>folder name</source>
        <translation>nombre de la carpeta</translation>
    </message>
    <message>
        <source>month in the file name</source>
        <translation>mes en el nombre del archivo</translation>
    </message>
    <message>
        <source>month in the folder name</source>
        <translation>mes en el nombre de la carpeta</translation>
    </message>
    <message>
        <source>band names</source>
        <translation>nombres de las bandas</translation>
    </message>
    <message>
        <source>Repair or complete the engine under Settings, Options, GANFilling.</source>
        <translation>Repare o complete el motor en Configuración, Opciones, GANFilling.</translation>
    </message>
    <message>
        <source>Cloud detection (ukis-csmask) is not installed, so clouds are looked for by {instead}. Add it under Settings, Options, GANFilling to find them better.</source>
        <translation>La detección de nubes (ukis-csmask) no está instalada, así que las nubes se buscan con {instead}. Añádala en Configuración, Opciones, GANFilling para encontrarlas mejor.</translation>
    </message>
    <message>
        <source>Add Training under Settings, Options, GANFilling.</source>
        <translation>Añada Entrenamiento en Configuración, Opciones, GANFilling.</translation>
    </message>
    <message>
        <source>Set a lower Memory or Window size under More options or Advanced, or choose the processor as device.</source>
        <translation>Ponga menos memoria o una ventana más pequeña en Más opciones o Avanzado, o elija el procesador como dispositivo.</translation>
    </message>
    <message>
        <source>Reading windows</source>
        <translation>Leyendo ventanas</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Buscando nubes</translation>
    </message>
    <message>
        <source>Comparing the dates</source>
        <translation>Comparando las fechas</translation>
    </message>
    <message>
        <source>Looking twice</source>
        <translation>Mirando por segunda vez</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Pronosticando</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Preparing lessons</source>
        <translation>Preparando lecciones</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Mirando</translation>
    </message>
    <message>
        <source>Hiding parts of the series</source>
        <translation>Ocultando partes de la serie</translation>
    </message>
    <message>
        <source>Comparing with the coarse rasters</source>
        <translation>Comparando con los rásteres gruesos</translation>
    </message>
    <message>
        <source>Fitting the scene</source>
        <translation>Ajustando a la escena</translation>
    </message>
    <message>
        <source>Fitting the surroundings</source>
        <translation>Ajustando a los alrededores</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Writing frame {number}</source>
        <translation>Escribiendo el fotograma {number}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading coarse rasters</source>
        <translation>Leyendo los rásteres gruesos</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Rellenando</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulando</translation>
    </message>
    <message>
        <source>Tuning the network to the series</source>
        <translation>Ajustando la red a la serie</translation>
    </message>
    <message>
        <source>Adversarial training</source>
        <translation>Entrenamiento adversario</translation>
    </message>
    <message>
        <source>Looking for clean windows</source>
        <translation>Buscando ventanas despejadas</translation>
    </message>
    <message>
        <source>Training the detector</source>
        <translation>Entrenando el detector</translation>
    </message>
    <message>
        <source>Preparing checks</source>
        <translation>Preparando comprobaciones</translation>
    </message>
    <message>
        <source>Filling hidden gaps</source>
        <translation>Rellenando huecos ocultados</translation>
    </message>
    <message>
        <source>Filling hidden dates</source>
        <translation>Rellenando fechas ocultadas</translation>
    </message>
    <message>
        <source>Filling hidden blocks of dates</source>
        <translation>Rellenando bloques de fechas ocultados</translation>
    </message>
    <message>
        <source>Filling under clouds that a mask misses in part</source>
        <translation>Rellenando bajo nubes que una máscara pasa por alto en parte</translation>
    </message>
    <message>
        <source>Estimating dates without an image</source>
        <translation>Estimando fechas sin imagen</translation>
    </message>
    <message>
        <source>Filling the gaps of the series</source>
        <translation>Rellenando los huecos de la serie</translation>
    </message>
    <message>
        <source>{names} of {count} dates: {output}</source>
        <translation>{names} de {count} fechas: {output}</translation>
    </message>
    <message>
        <source>Table of {zones} features and {dates} dates: {output}</source>
        <translation>Tabla de {zones} objetos y {dates} fechas: {output}</translation>
    </message>
    <message>
        <source>Table of {zones} features and {dates} dates; {outside} of them lie outside of the results: {output}</source>
        <translation>Tabla de {zones} objetos y {dates} fechas; {outside} de ellos están fuera de los resultados: {output}</translation>
    </message>
    <message>
        <source>Figure: {output}</source>
        <translation>Figura: {output}</translation>
    </message>
    <message>
        <source>Animation of {frames} frames: {output}</source>
        <translation>Animación de {frames} fotogramas: {output}</translation>
    </message>
    <message>
        <source>Imported to {output}</source>
        <translation>Importado a {output}</translation>
    </message>
    <message>
        <source>Example series: {output}</source>
        <translation>Serie de ejemplo: {output}</translation>
    </message>
    <message>
        <source>Weights: {path}</source>
        <translation>Pesos: {path}</translation>
    </message>
    <message>
        <source>Weights: {path} {checks}</source>
        <translation>Pesos: {path} {checks}</translation>
    </message>
    <message>
        <source>{count} clean windows in {zones} zones: {output}</source>
        <translation>{count} ventanas despejadas en {zones} zonas: {output}</translation>
    </message>
    <message>
        <source>NDVI of {count} dates forecast ({method}): {output}</source>
        <translation>NDVI de {count} fechas pronosticado ({method}): {output}</translation>
    </message>
    <message>
        <source>{one}
{other}</source>
        <translation>{one}
{other}</translation>
    </message>
    <message>
        <source>filling helps {name} {where}</source>
        <translation>rellenar ayuda a {name} {where}</translation>
    </message>
    <message>
        <source>in no place, for no place tells raw and filled context apart</source>
        <translation>en ningún lugar, porque ninguno distingue el contexto en bruto del rellenado</translation>
    </message>
    <message>
        <source>in {share:.0%} of {places} places ({low:.0%} to {high:.0%}; equal in {equal} more)</source>
        <translation>en el {share:.0%} de {places} lugares ({low:.0%} a {high:.0%}; igual en {equal} más)</translation>
    </message>
    <message>
        <source>{verdict} Report: {report}</source>
        <translation>{verdict} Informe: {report}</translation>
    </message>
    <message>
        <source>On this series {method} reaches {psnr:.1f} dB on hidden pixels: {wrong}.</source>
        <translation>En esta serie {method} alcanza {psnr:.1f} dB en los píxeles ocultados: {wrong}.</translation>
    </message>
    <message>
        <source>On this series {method} is {gain:.1f} dB (95 % interval {interval}) better than linear interpolation on hidden pixels: {wrong}{best}.</source>
        <translation>En esta serie {method} es {gain:.1f} dB (intervalo del 95 %: {interval}) mejor que la interpolación lineal en los píxeles ocultados: {wrong}{best}.</translation>
    </message>
    <message>
        <source>On this series {method} is {gain:.1f} dB (95 % interval {interval}) worse than linear interpolation on hidden pixels: {wrong}{best}.</source>
        <translation>En esta serie {method} es {gain:.1f} dB (intervalo del 95 %: {interval}) peor que la interpolación lineal en los píxeles ocultados: {wrong}{best}.</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>reflectancia</translation>
    </message>
    <message>
        <source>its error is {error:.4f} of {what} on average</source>
        <translation>su error es de {error:.4f} de {what} de media</translation>
    </message>
    <message>
        <source>its error is {error:.4f} of {what} and {ndvi:.3f} of NDVI on average</source>
        <translation>su error es de {error:.4f} de {what} y {ndvi:.3f} de NDVI de media</translation>
    </message>
    <message>
        <source>; best here is {method}, by {ahead:.1f} dB more</source>
        <translation>; el mejor aquí es {method}, con {ahead:.1f} dB más</translation>
    </message>
    <message>
        <source>; linear is the best of the methods tried</source>
        <translation>; linear es el mejor de los métodos probados</translation>
    </message>
    <message>
        <source>our own detector</source>
        <translation>nuestro propio detector</translation>
    </message>
    <message>
        <source>the comparison of dates alone</source>
        <translation>la sola comparación de las fechas</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>fiable</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>two or more</source>
        <translation>dos o más</translation>
    </message>
    <message>
        <source>blue, green, red and near infrared</source>
        <translation>azul, verde, rojo e infrarrojo cercano</translation>
    </message>
    <message>
        <source>band {number} (no name)</source>
        <translation>banda {number} (sin nombre)</translation>
    </message>
    <message>
        <source>Band {band} of {name}</source>
        <translation>La banda {band} de {name}</translation>
    </message>
    <message>
        <source> in {unit}</source>
        <translation> en {unit}</translation>
    </message>
    <message>
        <source> without a unit</source>
        <translation> sin unidad</translation>
    </message>
    <message>
        <source>, calendar {calendar}</source>
        <translation>, calendario {calendar}</translation>
    </message>
    <message>
        <source>numbers of Landsat&apos;s Level 1, of the top of the atmosphere and not corrected for the sun</source>
        <translation>números del nivel 1 de Landsat, de la parte superior de la atmósfera y sin corregir por el sol</translation>
    </message>
    <message>
        <source>radiance at the sensor</source>
        <translation>radiancia en el sensor</translation>
    </message>
    <message>
        <source>{blue}, {green}, {red} and {nir}</source>
        <translation>{blue}, {green}, {red} y {nir}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name} ({reason})</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{images}: {unit}</source>
        <translation>{images}: {unit}</translation>
    </message>
    <message>
        <source>those of Landsat Collection 2 (number * {scale:g} - {offset:g})</source>
        <translation>las de Landsat Collection 2 (número * {scale:g} - {offset:g})</translation>
    </message>
    <message>
        <source>units of {size}</source>
        <translation>unidades de {size}</translation>
    </message>
    <message>
        <source>To have another grid, name a raster or a date with --grid.</source>
        <translation>Para tener otra cuadrícula, indique un ráster o una fecha con --grid.</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels of {pixel:g}</source>
        <translation>{columns} x {rows} píxeles de {pixel:g}</translation>
    </message>
    <message>
        <source>the grid</source>
        <translation>la cuadrícula</translation>
    </message>
    <message>
        <source>The extent {extent}</source>
        <translation>La extensión {extent}</translation>
    </message>
    <message>
        <source>The area in {name}</source>
        <translation>El área de {name}</translation>
    </message>
    <message>
        <source>{count} of {every} images is</source>
        <translation>{count} de {every} imágenes está</translation>
    </message>
    <message>
        <source>{count} of {every} images are</source>
        <translation>{count} de {every} imágenes están</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is damaged or incomplete ({error})</source>
        <translation>está dañado o incompleto ({error})</translation>
    </message>
    <message>
        <source>it is of Level 1; the image of Level 2 of the same day and place was taken</source>
        <translation>es de nivel 1; se tomó la imagen de nivel 2 del mismo día y lugar</translation>
    </message>
    <message>
        <source>it does not say which band its dates are of</source>
        <translation>no dice de qué banda son sus fechas</translation>
    </message>
    <message>
        <source>another version of the same image was taken</source>
        <translation>se tomó otra versión de la misma imagen</translation>
    </message>
    <message>
        <source>its band is not one of the {wanted} needed</source>
        <translation>su banda no es una de las {wanted} necesarias</translation>
    </message>
    <message>
        <source>it has {count} of the {wanted} bands needed</source>
        <translation>tiene {count} de las {wanted} bandas necesarias</translation>
    </message>
    <message>
        <source>it is a picture for display, not reflectance; take the rasters of its bands B02, B03, B04 and B08</source>
        <translation>es una imagen para mostrar, no reflectancia; tome los rásteres de sus bandas B02, B03, B04 y B08</translation>
    </message>
    <message>
        <source>its name says that it holds no reflectance</source>
        <translation>su nombre dice que no contiene reflectancia</translation>
    </message>
    <message>
        <source>what is left of it when parts are hidden does not allow a regression</source>
        <translation>lo que queda de ella al ocultar partes no permite una regresión</translation>
    </message>
    <message>
        <source>the memory of {device} does not suffice</source>
        <translation>la memoria de {device} no basta</translation>
    </message>
    <message>
        <source>treated as lost, as asked</source>
        <translation>tratada como perdida, como se pidió</translation>
    </message>
    <message>
        <source>what is left lies beyond what the dates before and after show, as under cloud</source>
        <translation>lo que queda está fuera de lo que muestran las fechas de antes y después, como bajo nubes</translation>
    </message>
    <message>
        <source>next to nothing is left of it</source>
        <translation>no queda casi nada de ella</translation>
    </message>
    <message>
        <source>what is left is brighter than on the other dates, as under cloud, haze or snow</source>
        <translation>lo que queda es más claro que en las otras fechas, como bajo nubes, bruma o nieve</translation>
    </message>
    <message>
        <source>what is left is far darker than on the other dates, as in the shadow of clouds</source>
        <translation>lo que queda es mucho más oscuro que en las otras fechas, como en la sombra de nubes</translation>
    </message>
    <message>
        <source>what is left does not show the ground that the other dates show</source>
        <translation>lo que queda no muestra el suelo que muestran las otras fechas</translation>
    </message>
    <message>
        <source>scene classification of the product</source>
        <translation>clasificación de escena del producto</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>banda {band}</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>archivo {name}</translation>
    </message>
    <message>
        <source>band {band} of {source}</source>
        <translation>banda {band}, {source}</translation>
    </message>
    <message>
        <source>{source} of {name}</source>
        <translation>{source} de {name}</translation>
    </message>
    <message>
        <source>scene classification</source>
        <translation>clasificación de escena</translation>
    </message>
    <message>
        <source>cloud mask CLM</source>
        <translation>máscara de nubes CLM</translation>
    </message>
    <message>
        <source>cloud probability</source>
        <translation>probabilidad de nubes</translation>
    </message>
    <message>
        <source>it has no band {index}</source>
        <translation>no tiene la banda {index}</translation>
    </message>
    <message>
        <source>it is a picture of three bands of 8 bits</source>
        <translation>es una imagen de tres bandas de 8 bits</translation>
    </message>
    <message>
        <source>it has no coordinate reference system, or no position on the ground</source>
        <translation>no tiene sistema de referencia de coordenadas, o ninguna posición en el terreno</translation>
    </message>
    <message>
        <source>it lies elsewhere</source>
        <translation>está en otro lugar</translation>
    </message>
    <message>
        <source>any but {values}</source>
        <translation>cualquiera menos {values}</translation>
    </message>
    <message>
        <source>bits {values}</source>
        <translation>bits {values}</translation>
    </message>
    <message>
        <source>that have one of the bits {values}</source>
        <translation>que tienen alguno de los bits {values}</translation>
    </message>
    <message>
        <source>above {value:g}</source>
        <translation>mayores que {value:g}</translation>
    </message>
    <message>
        <source>below {value:g}</source>
        <translation>menores que {value:g}</translation>
    </message>
    <message>
        <source>The package ukis-csmask is not installed, so clouds are looked for by {instead}. Install it (requirements/clouds.txt, or the plugin&apos;s page Engine) to find them better.</source>
        <translation>El paquete ukis-csmask no está instalado, así que las nubes se buscan con {instead}. Instálelo (requirements/clouds.txt, o la página del motor) para encontrarlas mejor.</translation>
    </message>
    <message>
        <source>No mask was found and few data are missing, so clouds are looked for in the images alone. A mask (--mask) helps; --clouds off takes all pixels as they are.</source>
        <translation>No se encontró ninguna máscara y faltan pocos datos, así que las nubes se buscan solo en las imágenes. Una máscara (--mask) ayuda; --clouds off toma todos los píxeles como están.</translation>
    </message>
    <message>
        <source>The network is not evaluated, for torch or safetensors is not installed.</source>
        <translation>La red no se evalúa, porque torch o safetensors no están instalados.</translation>
    </message>
    <message>
        <source>The network is not evaluated: it fills blue, green, red and near infrared alone.</source>
        <translation>La red no se evalúa: solo rellena azul, verde, rojo e infrarrojo cercano.</translation>
    </message>
    <message>
        <source>The network is not evaluated: {message}</source>
        <translation>La red no se evalúa: {message}</translation>
    </message>
    <message>
        <source>Forecast without the network, by {references} in its place: {message}</source>
        <translation>Se pronostica sin la red, con {references} en su lugar: {message}</translation>
    </message>
    <message>
        <source>Estimates that are not finite numbers are not used: {listed}.</source>
        <translation>Las estimaciones que no son números finitos no se usan: {listed}.</translation>
    </message>
    <message>
        <source>The memory of {device} does not suffice ({reason}). From here on the processor computes instead, which takes longer. To give it more memory, close other programs that use the GPU.</source>
        <translation>La memoria de {device} no es suficiente ({reason}). A partir de aquí calcula el procesador en su lugar, lo que tarda más. Para darle más memoria, cierre otros programas que usen la GPU.</translation>
    </message>
    <message>
        <source>The figure shows {limit} of {count} dates, evenly chosen; a PDF shows all.</source>
        <translation>La figura muestra {limit} de {count} fechas, elegidas a intervalos iguales; un PDF las muestra todas.</translation>
    </message>
    <message>
        <source>The figure shows no input, for it cannot be read: {message}</source>
        <translation>La figura no muestra las imágenes de entrada, porque no se pueden leer: {message}</translation>
    </message>
    <message>
        <source>The network is tuned to the series by the method auto only, which judges what came out.</source>
        <translation>La red se ajusta a la serie solo con el método auto, que juzga lo que resulta.</translation>
    </message>
    <message>
        <source>No network is tuned to the series: that takes torch and safetensors.</source>
        <translation>Ninguna red se ajusta a la serie: para ello hacen falta torch y safetensors.</translation>
    </message>
    <message>
        <source>The published network is not tuned to the series: it has no hold-out.</source>
        <translation>La red publicada no se ajusta a la serie: no tiene muestras reservadas.</translation>
    </message>
    <message>
        <source>No date is lost, so the coarse rasters are not needed.</source>
        <translation>Ninguna fecha está perdida, así que los rásteres gruesos no hacen falta.</translation>
    </message>
    <message>
        <source>No coarse raster lies within {reach} days of a date that is lost ({days}): none is used.</source>
        <translation>Ningún ráster grueso está a menos de {reach} días de una fecha perdida ({days}): no se usa ninguno.</translation>
    </message>
    <message>
        <source>The coarse rasters of the lost dates are clouded or empty: none is used.</source>
        <translation>Los rásteres gruesos de las fechas perdidas están nublados o vacíos: no se usa ninguno.</translation>
    </message>
    <message>
        <source>The coarse rasters do not help on dates that are known ({hidden} were tried): they are not used.</source>
        <translation>Los rásteres gruesos no ayudan en fechas conocidas (se probaron {hidden}): no se usan.</translation>
    </message>
    <message>
        <source>Some pixels hold {listed} in all bands, which their files do not declare as no data; they were taken for no data. If that is wrong, declare the right number in the files: gdal_edit.py -a_nodata.</source>
        <translation>Algunos píxeles tienen {listed} en todas las bandas, que sus archivos no declaran como sin datos; se tomaron por sin datos. Si eso es falso, declare el número correcto en los archivos: gdal_edit.py -a_nodata.</translation>
    </message>
    <message>
        <source>The pixels that {mask} and the other masks hide are much darker than those that they keep, so that they may mean the opposite of what was taken. If so, say with --mask-clear which values are clear.</source>
        <translation>Los píxeles que ocultan {mask} y las otras máscaras son mucho más oscuros que los que dejan, de modo que pueden significar lo contrario de lo supuesto. Si es así, diga con --mask-clear qué valores son despejados.</translation>
    </message>
    <message>
        <source>The masks hide {hidden:.0%} of all pixels that have data (that of {name}: {source}; not usable: {values}). If they mean the opposite, say with --mask-clear which values are clear, or give --mask none.</source>
        <translation>Las máscaras ocultan el {hidden:.0%} de todos los píxeles con datos (la de {name}: {source}; no utilizables: {values}). Si significan lo contrario, diga con --mask-clear qué valores son despejados, o use --mask none.</translation>
    </message>
    <message>
        <source>{name}: products of processing baseline 04.00 and later add 1000 to the numbers; an offset of -0.1 is used. If it was taken off already, give --offset 0.</source>
        <translation>{name}: los productos desde la línea base 04.00 suman 1000 a los números; se usa un desplazamiento de -0.1. Si ya se ha restado, ponga --offset 0.</translation>
    </message>
    <message>
        <source>{name}: products of this processing baseline add 1000 to their numbers, but these are too low to hold it: it seems to have been taken off already, so no offset is used. If that is wrong, give --offset -0.1.</source>
        <translation>{name}: los productos de esta línea base suman 1000 a sus números, pero estos son demasiado bajos para contenerlo: parece que ya se ha restado, así que no se usa ningún desplazamiento. Si eso es falso, ponga --offset -0.1.</translation>
    </message>
    <message>
        <source>{name}: plants grow there, yet no pixel of any date is dark, so the numbers seem to hold the 1000 that Sentinel-2 products add since January 2022, and reprocessed ones of before; an offset of -0.1 is used. If that is wrong, give --offset 0.</source>
        <translation>{name}: allí crecen plantas, pero ningún píxel de ninguna fecha es oscuro, así que los números parecen contener el 1000 que los productos Sentinel-2 suman desde enero de 2022, y los reprocesados de antes; se usa un desplazamiento de -0.1. Si eso es falso, ponga --offset 0.</translation>
    </message>
    <message>
        <source>{name}: even the darkest pixels are so bright that the numbers may hold the 1000 that Sentinel-2 products add since January 2022, and reprocessed ones of before; it was assumed that they do not. If the rasters come from there unchanged, give --offset -0.1.</source>
        <translation>{name}: incluso los píxeles más oscuros son tan claros que los números pueden contener el 1000 que los productos Sentinel-2 suman desde enero de 2022, y los reprocesados de antes; se supuso que no. Si los rásteres vienen de allí sin cambios, ponga --offset -0.1.</translation>
    </message>
    <message>
        <source>All bands change by the same 0.1 at {listed}: it looks as if the offset of processing baseline 04.00 (1000 in the file) was taken off some dates only. Give the inputs in one form, or an offset in each file.</source>
        <translation>Todas las bandas cambian el mismo 0.1 en {listed}: parece que el desplazamiento de la línea base 04.00 (1000 en el archivo) se ha restado solo en algunas fechas. Dé todas las imágenes en una misma forma, o un desplazamiento en cada archivo.</translation>
    </message>
    <message>
        <source>Many pixels have data in some bands only at {listed}{more}; they count as not observed and are filled. Often a dark surface whose blue fell below zero was stored as no data.</source>
        <translation>Muchos píxeles tienen datos solo en algunas bandas en {listed}{more}; cuentan como no observados y se rellenan. A menudo una superficie oscura, cuyo azul cayó por debajo de cero, se guardó como sin datos.</translation>
    </message>
    <message>
        <source>{others} in another coordinate reference system ({crs}) and resampled to {system}, that of the grid. {hint}</source>
        <translation>{others} en otro sistema de referencia de coordenadas ({crs}) y se remuestrean a {system}, el de la cuadrícula. {hint}</translation>
    </message>
    <message>
        <source>{coarse} of larger pixels ({resolution:g}) and interpolated to those of the grid ({resolution_2:g}), the finest. {hint}</source>
        <translation>{coarse} en píxeles más grandes ({resolution:g}) y se interpolan a los de la cuadrícula ({resolution_2:g}), los más finos. {hint}</translation>
    </message>
    <message>
        <source>Not all dates cover the same ground. The grid is what they cover together, {size}; {least} covers {shares:.0%} of it. What a date does not cover is filled; to fill less, give --extent or --grid.</source>
        <translation>No todas las fechas cubren el mismo suelo. La cuadrícula es lo que cubren juntas, {size}; {least} cubre el {shares:.0%} de ella. Lo que una fecha no cubre se rellena; para rellenar menos, use --extent o --grid.</translation>
    </message>
    <message>
        <source>Some images reach beyond the grid ({size}), and what lies there is left out: {lost:.0%} of {most}. {hint}</source>
        <translation>Algunas imágenes se salen de la cuadrícula ({size}), y lo que queda allí se omite: el {lost:.0%} de {most}. {hint}</translation>
    </message>
    <message>
        <source>The grid is what the images cover together, {size}.</source>
        <translation>La cuadrícula es lo que las imágenes cubren juntas, {size}.</translation>
    </message>
    <message>
        <source>The images are in different units ({listed}); all were brought to reflectance. If that is wrong, write them in one unit and give --scale.</source>
        <translation>Las imágenes están en unidades distintas ({listed}); todas se llevaron a reflectancia. Si eso es falso, escríbalas en una misma unidad y ponga --scale.</translation>
    </message>
    <message>
        <source>{images}: the file declares an offset of {declared_offsets:g}, but the numbers are too low to hold it: it seems to have been taken off already, so no offset is used. If that is wrong, give --offset {declared_offsets:g}.</source>
        <translation>{images}: el archivo declara un desplazamiento de {declared_offsets:g}, pero los números son demasiado bajos para contenerlo: parece que ya se ha restado, así que no se usa ninguno. Si eso es falso, ponga --offset {declared_offsets:g}.</translation>
    </message>
    <message>
        <source>{images}: the file declares a scale of {declared_scales:g} and an offset of {declared_offsets:g}, which its numbers cannot have; they were taken for {units}. If that is wrong, give --scale and --offset.</source>
        <translation>{images}: el archivo declara una escala de {declared_scales:g} y un desplazamiento de {declared_offsets:g}, que sus números no pueden tener; se tomaron por {units}. Si eso es falso, ponga --scale y --offset.</translation>
    </message>
    <message>
        <source>The network is used as it is and not tuned to the series: {why}.</source>
        <translation>La red se usa como está y no se ajusta a la serie: {why}.</translation>
    </message>
    <message>
        <source>Tuning the network to the series took longer than {seconds:g} s and was stopped after {done} of {steps} steps: another run may fill a little differently.</source>
        <translation>Ajustar la red a la serie tardó más de {seconds:g} s y se detuvo tras {done} de {steps} pasos: otra ejecución puede rellenar de forma algo distinta.</translation>
    </message>
    <message>
        <source>Neither {zone} nor its neighbours have clean windows: those of other zones are used.</source>
        <translation>Ni {zone} ni sus vecinas tienen ventanas despejadas: se usan las de otras zonas.</translation>
    </message>
    <message>
        <source>The time was up after {step} of {steps} steps; --resume goes on from there.</source>
        <translation>El tiempo se acabó tras {step} de {steps} pasos; --resume sigue desde ahí.</translation>
    </message>
    <message>
        <source>The time was up after {step} of {steps} steps.</source>
        <translation>El tiempo se acabó tras {step} de {steps} pasos.</translation>
    </message>
    <message>
        <source>Left out: {sample}</source>
        <translation>Omitido: {sample}</translation>
    </message>
    <message>
        <source>TensorBoard is not installed: there will be no log for it.</source>
        <translation>TensorBoard no está instalado: no habrá registro para él.</translation>
    </message>
    <message>
        <source>Cloud detectors need blue, green, red and near infrared. The dates of {bands} are compared with those before and after instead.</source>
        <translation>Los detectores de nubes necesitan azul, verde, rojo e infrarrojo cercano. Las fechas de {bands} se comparan en su lugar con las de antes y después.</translation>
    </message>
    <message>
        <source>Cloud detectors need blue, green, red and near infrared. The dates of {bands} are compared with those before and after instead; a mask (--mask) helps.</source>
        <translation>Los detectores de nubes necesitan azul, verde, rojo e infrarrojo cercano. Las fechas de {bands} se comparan en su lugar con las de antes y después; una máscara (--mask) ayuda.</translation>
    </message>
    <message>
        <source>Several images have the same date ({dates}) and were merged: each pixel comes from the clearest image that shows it.</source>
        <translation>Varias imágenes tienen la misma fecha ({dates}) y se combinaron: cada píxel viene de la imagen más despejada que lo muestra.</translation>
    </message>
    <message>
        <source>{guessed}: that is what the numbers seem to mean, as the file does not say it. If that is wrong, give --scale and --offset.</source>
        <translation>{guessed}: eso parecen significar los números, ya que el archivo no lo dice. Si eso es falso, ponga --scale y --offset.</translation>
    </message>
    <message>
        <source>{name} does not say how its numbers ({numbers}) turn into reflectance; they were taken for {unit}. If that is wrong, give --scale.</source>
        <translation>{name} no dice cómo sus números ({numbers}) se convierten en reflectancia; se tomaron por {unit}. Si eso es falso, ponga --scale.</translation>
    </message>
    <message>
        <source>{name} does not say how its numbers ({numbers}) turn into reflectance; they were taken for {unit}. If that is wrong, give --scale and --offset.</source>
        <translation>{name} no dice cómo sus números ({numbers}) se convierten en reflectancia; se tomaron por {unit}. Si eso es falso, ponga --scale y --offset.</translation>
    </message>
    <message>
        <source>{names}: pictures for display were left out; the bands of the same date were taken.</source>
        <translation>{names}: se omitieron imágenes para mostrar; se tomaron las bandas de la misma fecha.</translation>
    </message>
    <message>
        <source>Level 1 (top of the atmosphere) was left out where there is Level 2 of the same day: {names}.</source>
        <translation>El nivel 1 (por encima de la atmósfera) se omitió donde hay nivel 2 del mismo día: {names}.</translation>
    </message>
    <message>
        <source>{count} of {every} images are of Level 1, the top of the atmosphere ({dates}), the others are not: haze is still in them, so that they are not of one scale with the surface reflectance of the others. Take Level 2 of these dates, or leave them out.</source>
        <translation>{count} de {every} imágenes son de nivel 1, por encima de la atmósfera ({dates}), las otras no: todavía contienen bruma, de modo que no están en la misma escala que la reflectancia de superficie de las otras. Tome el nivel 2 de estas fechas, u omítalas.</translation>
    </message>
    <message>
        <source>It is not known what the values of {mask} mean ({values}): any but 0 counts as cloud. If that is wrong, give --mask-values, --mask-clear, --mask-bits, --mask-above or --mask-below.</source>
        <translation>No se sabe qué significan los valores de {mask} ({values}): todos menos 0 cuentan como nube. Si eso es falso, use --mask-values, --mask-clear, --mask-bits, --mask-above o --mask-below.</translation>
    </message>
    <message>
        <source>{mask} was taken for {kind}: pixels with values {values} count as cloud. If that is wrong, say what they mean with {option}, or give another mask with --mask.</source>
        <translation>{mask} se tomó por {kind}: los píxeles con valores {values} cuentan como nubes. Si eso es falso, diga con {option} qué significan, o dé otra máscara con --mask.</translation>
    </message>
    <message>
        <source>The classes in {mask} are not all whole numbers: they were resampled as if they were a measurement. Pixels that are mixed with cloud or shadow, or lie beside them, count as cloud. Resample classes by nearest neighbour, or give another mask with --mask.</source>
        <translation>Las clases de {mask} no son todas números enteros: se remuestrearon como si fueran una medida. Los píxeles mezclados con nubes o sombras, o junto a ellos, cuentan como nubes. Remuestree las clases por el vecino más próximo, o dé otra máscara con --mask.</translation>
    </message>
    <message>
        <source>{message} It was not used. {hint}</source>
        <translation>{message} No se usó. {hint}</translation>
    </message>
    <message>
        <source>{name} counts days; {empty} of them, on which no pixel has data, were left out; {left} stay.</source>
        <translation>{name} cuenta días; se omitieron {empty} de ellos, en los que ningún píxel tiene datos; quedan {left}.</translation>
    </message>
    <message>
        <source>The years of {name} are unknown (0000, 0001, ...); they were set to {first}, {second}, ...</source>
        <translation>Los años de {name} no se conocen (0000, 0001, ...); se pusieron como {first}, {second}, ...</translation>
    </message>
    <message>
        <source>{name} does not say where it lies on the ground; it was put in the tile that its name speaks of ({crs}); it is only roughly right.</source>
        <translation>{name} no dice en qué lugar del terreno está; se puso en la tesela que nombra ({crs}); solo es correcto de forma aproximada.</translation>
    </message>
    <message>
        <source>{name} does not say where it lies on the ground; it was put at an arbitrary place ({crs}).</source>
        <translation>{name} no dice en qué lugar del terreno está; se puso en un lugar arbitrario ({crs}).</translation>
    </message>
    <message>
        <source>Coarse rasters: {message}</source>
        <translation>Rásteres gruesos: {message}</translation>
    </message>
    <message>
        <source>The bands of {names} have no names that are known; their positions were taken to be those of blue, green, red and near infrared. If that is wrong, say with --bands which they are.</source>
        <translation>Las bandas de {names} no tienen nombres conocidos; por su posición se tomaron por azul, verde, rojo e infrarrojo cercano. Si eso es falso, diga con --bands cuáles son.</translation>
    </message>
    <message>
        <source>{names} may be a mask but was not used. If it is one, give --mask, for example &quot;*_mask*&quot;.</source>
        <translation>{names} puede ser una máscara, pero no se usó. Si lo es, ponga --mask, por ejemplo &quot;*_mask*&quot;.</translation>
    </message>
    <message>
        <source>Of {name}, these bands have larger pixels ({larger} m) and were interpolated (bilinear) to those of the others ({pixel:g} m): {bands}.</source>
        <translation>En {name}, estas bandas tienen píxeles más grandes ({larger} m) y se interpolaron (bilineal) a los de las demás ({pixel:g} m): {bands}.</translation>
    </message>
    <message>
        <source>Of {name}, these bands are not used: {bands}. --bands all fills these, too.</source>
        <translation>De {name} no se usan estas bandas: {bands}. --bands all las rellena también.</translation>
    </message>
    <message>
        <source>{names}: the colours of the bands are those that the file says, and the band that has none was taken for near infrared. If that is wrong, say with --bands which they are.</source>
        <translation>{names}: los colores de las bandas son los que dice el archivo, y la banda sin color se tomó por infrarrojo cercano. Si eso es falso, diga con --bands cuáles son.</translation>
    </message>
    <message>
        <source>The mask {name} covers only {share:.0%} of its image. Check what counts as observed beyond its edge, or give another mask with --mask.</source>
        <translation>La máscara {name} cubre solo el {share:.0%} de su imagen. Compruebe qué cuenta como observado más allá de su borde, o dé otra máscara con --mask.</translation>
    </message>
    <message>
        <source>{name} was not used as mask: {reason}. Name another with --mask.</source>
        <translation>{name} no se usó como máscara: {reason}. Indique otra con --mask.</translation>
    </message>
    <message>
        <source>Passed over: {listed}.</source>
        <translation>Omitidos: {listed}.</translation>
    </message>
    <message>
        <source>{name} was dated {date} by its metadata (TIFFTAG_DATETIME), though its {place} says {other}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>{name} se fechó en {date} por sus metadatos (TIFFTAG_DATETIME), aunque su {place} dice {other}. Si eso es falso, dé la fecha en un series.json o en las propiedades de la capa de QGIS.</translation>
    </message>
    <message>
        <source>{name} was dated {date}, though its name also holds {other}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>{name} se fechó en {date}, aunque su nombre contiene también {other}. Si eso es falso, dé la fecha en un series.json o en las propiedades de la capa de QGIS.</translation>
    </message>
    <message>
        <source>{name}: the name tells a month but no day; it was dated to the middle of it, {date}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>{name}: el nombre dice un mes, pero ningún día; se fechó a mediados de él, {date}. Si eso es falso, dé la fecha en un series.json o en las propiedades de la capa de QGIS.</translation>
    </message>
    <message>
        <source>The mask {mask} of {date} is likely to be empty: its source did not fill it from {first} to {last}. Take another; for Sentinel-2 the band SCL, which also marks shadows.</source>
        <translation>Es probable que la máscara {mask} de {date} esté vacía: su fuente no la rellenó de {first} a {last}. Tome otra; para Sentinel-2 la banda SCL, que también marca sombras.</translation>
    </message>
    <message>
        <source>Training needs the Python package lightning-fabric, which is not installed.</source>
        <translation>El entrenamiento necesita el paquete de Python lightning-fabric, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment: pip install lightning-fabric tensorboard</source>
        <translation>Instálelo en el entorno de Python del motor: pip install lightning-fabric tensorboard</translation>
    </message>
    <message>
        <source>&apos;{mode}&apos; is no way to look for clouds.</source>
        <translation>&apos;{mode}&apos; no es una manera de buscar nubes.</translation>
    </message>
    <message>
        <source>Use auto, mask or off.</source>
        <translation>Use auto, mask u off.</translation>
    </message>
    <message>
        <source>No date of the series is {date}, which was to be {what}.</source>
        <translation>Ninguna fecha de la serie es {date}, que debía ser {what}.</translation>
    </message>
    <message>
        <source>There are {listed}.</source>
        <translation>Hay {listed}.</translation>
    </message>
    <message>
        <source>The system allows this process {allowed:.1f} GiB of memory; about {needed:.1f} GiB are needed.</source>
        <translation>El sistema permite a este proceso {allowed:.1f} GiB de memoria; hacen falta unos {needed:.1f} GiB.</translation>
    </message>
    <message>
        <source>Raise it (ulimit -v), use --method regression --clouds mask, or fewer threads (OMP_NUM_THREADS=1).</source>
        <translation>Auméntela (ulimit -v), use --method regression --clouds mask, o menos hilos (OMP_NUM_THREADS=1).</translation>
    </message>
    <message>
        <source>{where}{number}.</source>
        <translation>{where}{number}.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then run again.</source>
        <translation>Compruebe el disco y su conexión, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The engine failed{where}: {name}: {error}. This is a fault of the program, not yours.</source>
        <translation>El motor falló{where}: {name}: {error}. Es un fallo del programa, no suyo.</translation>
    </message>
    <message>
        <source>The GPU stopped working{where}: {reason}.</source>
        <translation>La GPU dejó de funcionar{where}: {reason}.</translation>
    </message>
    <message>
        <source>Run again: a run that was begun with --resume goes on where it stopped. If it fails again, restart the computer, or use --device cpu.</source>
        <translation>Ejecute de nuevo: una ejecución iniciada con --resume continúa donde se detuvo. Si vuelve a fallar, reinicie el ordenador o use --device cpu.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Se acabó la memoria.</translation>
    </message>
    <message>
        <source>Use a smaller --tile or --memory, or --device cpu.</source>
        <translation>Use un valor menor de --tile o --memory, o --device cpu.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python has no module {name}.</source>
        <translation>El Python del motor no tiene el módulo {name}.</translation>
    </message>
    <message>
        <source>Install it: {executable} -m pip install {name}</source>
        <translation>Instálelo: {executable} -m pip install {name}</translation>
    </message>
    <message>
        <source>A name has a null character in it.</source>
        <translation>Un nombre contiene un carácter nulo.</translation>
    </message>
    <message>
        <source>Check the names of inputs and output.</source>
        <translation>Compruebe los nombres de las entradas y de la salida.</translation>
    </message>
    <message>
        <source>Allow more open files (ulimit -n), or give fewer dates at once.</source>
        <translation>Permita más archivos abiertos (ulimit -n), o dé menos fechas a la vez.</translation>
    </message>
    <message>
        <source>Use a smaller --tile or --memory.</source>
        <translation>Use un valor menor de --tile o --memory.</translation>
    </message>
    <message>
        <source>Check the path, and that no file is moved or removed during a run.</source>
        <translation>Compruebe la ruta, y que ningún archivo se mueva o se borre durante la ejecución.</translation>
    </message>
    <message>
        <source>A run was stopped while it put its files into {folder}: there are old and new ones, and no series.json.</source>
        <translation>Una ejecución se detuvo mientras ponía sus archivos en {folder}: los hay antiguos y nuevos, y no hay series.json.</translation>
    </message>
    <message>
        <source>Give the command of that run once more, with --overwrite: it first moves the remaining files.</source>
        <translation>Dé otra vez la orden de esa ejecución, con --overwrite: primero mueve los archivos que faltan.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another output folder.</source>
        <translation>Espere a que termine, o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>The memory of {device} does not suffice for windows of {largest} pixels: {reason}</source>
        <translation>La memoria de {device} no basta para ventanas de {largest} píxeles: {reason}</translation>
    </message>
    <message>
        <source>Close other programs that use it, use fewer dates, or use --device cpu.</source>
        <translation>Cierre otros programas que la usen, use menos fechas, o use --device cpu.</translation>
    </message>
    <message>
        <source>{path} could not be written whole: {reason}.</source>
        <translation>{path} no se pudo escribir entero: {reason}.</translation>
    </message>
    <message>
        <source>Run again; if it fails again, choose an output folder on another disk.</source>
        <translation>Ejecute de nuevo; si falla otra vez, elija una carpeta de salida en otro disco.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {detail}.</source>
        <translation>El disco de {folder} está lleno: {detail}.</translation>
    </message>
    <message>
        <source>Free some space or choose an output folder on another disk.</source>
        <translation>Libere espacio o elija una carpeta de salida en otro disco.</translation>
    </message>
    <message>
        <source>Memory ran out while {path} was written.</source>
        <translation>Se acabó la memoria mientras se escribía {path}.</translation>
    </message>
    <message>
        <source>Use a smaller --tile.</source>
        <translation>Use un valor menor de --tile.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} is not there any more.</source>
        <translation>{path} no se puede escribir: la carpeta {folder} ya no existe.</translation>
    </message>
    <message>
        <source>Do not move or remove the output folder during a run, and check that its disk is connected.</source>
        <translation>No mueva ni borre la carpeta de salida durante la ejecución, y compruebe que su disco está conectado.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder where you may create files.</source>
        <translation>Elija una carpeta en la que pueda crear archivos.</translation>
    </message>
    <message>
        <source>Networks fill blue, green, red and near infrared; this series has {listed}.</source>
        <translation>Las redes rellenan azul, verde, rojo e infrarrojo cercano; esta serie tiene {listed}.</translation>
    </message>
    <message>
        <source>Use --method auto or regression, and no weights.</source>
        <translation>Use --method auto o regression, y sin pesos.</translation>
    </message>
    <message>
        <source>Leave out --bands to fill the four, or use another method.</source>
        <translation>Omita --bands para rellenar las cuatro, o use otro método.</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed.</source>
        <translation>Un clúster necesita el paquete distributed.</translation>
    </message>
    <message>
        <source>Install it: pip install distributed</source>
        <translation>Instálelo: pip install distributed</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}: {error}</source>
        <translation>Ningún planificador de Dask responde en {address}: {error}</translation>
    </message>
    <message>
        <source>Start one, or leave out --scheduler.</source>
        <translation>Inicie uno, u omita --scheduler.</translation>
    </message>
    <message>
        <source>&apos;{context}&apos; does not say how much to see around the area.</source>
        <translation>&apos;{context}&apos; no dice cuánto ver alrededor del área.</translation>
    </message>
    <message>
        <source>Give a number of pixels, 0 for none, or all.</source>
        <translation>Dé un número de píxeles, 0 para nada, o all.</translation>
    </message>
    <message>
        <source>Regular dates begin or end, but no step is given.</source>
        <translation>Las fechas regulares empiezan o terminan, pero no se da ningún paso.</translation>
    </message>
    <message>
        <source>Say how many days lie between them (--every 10), or every month (--every month).</source>
        <translation>Diga cuántos días hay entre ellas (--every 10), o cada mes (--every month).</translation>
    </message>
    <message>
        <source>The dates of the images are not to be written, and no others are.</source>
        <translation>Las fechas de las imágenes no deben escribirse, y no hay otras.</translation>
    </message>
    <message>
        <source>Ask for dates with --every or --dates.</source>
        <translation>Pida fechas con --every o --dates.</translation>
    </message>
    <message>
        <source>&apos;{every}&apos; is no step between dates.</source>
        <translation>&apos;{every}&apos; no es un paso entre fechas.</translation>
    </message>
    <message>
        <source>Give a number of days, or {month}.</source>
        <translation>Dé un número de días, o {month}.</translation>
    </message>
    <message>
        <source>Regular dates cannot begin on {first} and end on {last}.</source>
        <translation>Las fechas regulares no pueden empezar el {first} y terminar el {last}.</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Intercambie las dos.</translation>
    </message>
    <message>
        <source>A step of {every} days is longer than what lies between {first} and {last}.</source>
        <translation>Un paso de {every} días es más largo que lo que hay entre {first} y {last}.</translation>
    </message>
    <message>
        <source>No 15th of a month lies between {first} and {last}.</source>
        <translation>No hay ningún día 15 entre {first} y {last}.</translation>
    </message>
    <message>
        <source>{date} lies more than half a year outside of the images ({images} to {images_2}).</source>
        <translation>{date} está a más de medio año de las imágenes ({images} a {images_2}).</translation>
    </message>
    <message>
        <source>{date} in {path} lies more than half a year outside of the images ({images} to {images_2}).</source>
        <translation>{date}, en {path}, está a más de medio año de las imágenes ({images} a {images_2}).</translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} has {count} bands; {given} are needed.</source>
        <translation>{path} tiene {count} bandas; hacen falta {given}.</translation>
    </message>
    <message>
        <source>{path} has {count} band; {given} are needed.</source>
        <translation>{path} tiene {count} banda; hacen falta {given}.</translation>
    </message>
    <message>
        <source>Give rasters with blue, green, red and near infrared, or one raster a band with the band in its file name. Of other bands say with --bands which to take, or all; of a single band that is no reflectance, with --range LOW,HIGH which values are valid.</source>
        <translation>Dé rásteres con azul, verde, rojo e infrarrojo cercano, o un ráster por banda con la banda en el nombre del archivo. Si son otras bandas, diga con --bands cuáles tomar, o all; si es una sola banda que no es reflectancia, diga con --range LOW,HIGH qué valores son válidos.</translation>
    </message>
    <message>
        <source>No coarse raster in {folder} can be used: {why}</source>
        <translation>Ningún ráster grueso de {folder} se puede usar: {why}</translation>
    </message>
    <message>
        <source>No coarse raster in {folder} can be used; blue, green, red or near infrared must be in their names.</source>
        <translation>Ningún ráster grueso de {folder} se puede usar; sus nombres deben indicar azul, verde, rojo o infrarrojo cercano.</translation>
    </message>
    <message>
        <source>{path} declares the scale {bad:g}, with which it has no reflectance.</source>
        <translation>{path} declara la escala {bad:g}, con la que no tiene reflectancia.</translation>
    </message>
    <message>
        <source>{path} declares the offset {bad:g}, with which it has no reflectance.</source>
        <translation>{path} declara el desplazamiento {bad:g}, con el que no tiene reflectancia.</translation>
    </message>
    <message>
        <source>{path} has the index {index} among its bands.</source>
        <translation>{path} tiene el índice {index} entre sus bandas.</translation>
    </message>
    <message>
        <source>{path} has several bands, which have no range of their own.</source>
        <translation>{path} tiene varias bandas, que no tienen un rango propio.</translation>
    </message>
    <message>
        <source>No pixel of any date is observed ({paths} and the others). The mask is {mask}.</source>
        <translation>Ningún píxel de ninguna fecha está observado ({paths} y los demás). La máscara es: {mask}.</translation>
    </message>
    <message>
        <source>No pixel of any date is observed ({paths} and the others). There is no mask; the rasters hold no data.</source>
        <translation>Ningún píxel de ninguna fecha está observado ({paths} y los demás). No hay máscara; los rásteres no contienen datos.</translation>
    </message>
    <message>
        <source>No image with the bands needed was found in {names}.</source>
        <translation>No se encontró ninguna imagen con las bandas necesarias en {names}.</translation>
    </message>
    <message>
        <source>No image with the bands needed was found in {names} ({path}: {reason}).</source>
        <translation>No se encontró ninguna imagen con las bandas necesarias en {names} ({path}: {reason}).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source> ({stage})</source>
        <translation> ({stage})</translation>
    </message>
    <message>
        <source> with {what}{where}</source>
        <translation> con {what}{where}</translation>
    </message>
    <message>
        <source>Please report it with the log, which says where it happened.</source>
        <translation>Comuníquelo, por favor, con el registro, que dice dónde ocurrió.</translation>
    </message>
    <message>
        <source>Please report it with the log, which says where it happened; leaving {what} out may help until then.</source>
        <translation>Comuníquelo, por favor, con el registro, que dice dónde ocurrió; hasta entonces puede ayudar omitir {what}.</translation>
    </message>
    <message>
        <source>{name} could not be written whole</source>
        <translation>{name} no se pudo escribir entero</translation>
    </message>
    <message>
        <source>about {needed:.1f} GiB are needed for the work</source>
        <translation>hacen falta unos {needed:.1f} GiB para el trabajo</translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <translation>{message} {hint}</translation>
    </message>
    <message>
        <source>{name} is not installed</source>
        <translation>{name} no está instalado</translation>
    </message>
    <message>
        <source>{detail}; {instead} finds clouds in its place</source>
        <translation>{detail}; en su lugar busca las nubes {instead}</translation>
    </message>
    <message>
        <source>The Python package {name} is not installed.</source>
        <translation>El paquete de Python {name} no está instalado.</translation>
    </message>
    <message>
        <source>PyTorch is installed but does not run here: {error}</source>
        <translation>PyTorch está instalado pero aquí no funciona: {error}</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment (pip install torch safetensors), or use --method regression, which needs neither.</source>
        <translation>Instálelo en el entorno de Python del motor (pip install torch safetensors), o use --method regression, que no necesita ninguno de los dos.</translation>
    </message>
    <message>
        <source>There is no device {name}.</source>
        <translation>No hay ningún dispositivo {name}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N or mps.</source>
        <translation>Use auto, cpu, cuda, cuda:N o mps.</translation>
    </message>
    <message>
        <source>The device {name} is not here: this PyTorch ({version}) is built without CUDA.</source>
        <translation>El dispositivo {name} no está aquí: este PyTorch ({version}) se compiló sin CUDA.</translation>
    </message>
    <message>
        <source>The device {name} is not here: PyTorch finds 1 CUDA device.</source>
        <translation>El dispositivo {name} no está aquí: PyTorch encuentra 1 dispositivo CUDA.</translation>
    </message>
    <message>
        <source>The device {name} is not here: PyTorch finds {count} CUDA devices.</source>
        <translation>El dispositivo {name} no está aquí: PyTorch encuentra {count} dispositivos CUDA.</translation>
    </message>
    <message>
        <source>The device {name} is not here: Apple&apos;s MPS is not available.</source>
        <translation>El dispositivo {name} no está aquí: MPS, de Apple, no está disponible.</translation>
    </message>
    <message>
        <source>Use --device auto or cpu.</source>
        <translation>Use --device auto o cpu.</translation>
    </message>
    <message>
        <source>There is no precision {name}.</source>
        <translation>No hay ninguna precisión {name}.</translation>
    </message>
    <message>
        <source>Use auto, float32 or bfloat16.</source>
        <translation>Use auto, float32 o bfloat16.</translation>
    </message>
    <message>
        <source>The network {name} fills the four bands alone, not {count}.</source>
        <translation>La red {name} rellena solo las cuatro bandas, no {count}.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is &apos;{text}&apos;.</source>
        <translation>La variable de entorno {variable} es &apos;{text}&apos;.</translation>
    </message>
    <message>
        <source>Set it to a number of {unit}, or not at all.</source>
        <translation>Póngala en un número de {unit}, o no la defina.</translation>
    </message>
    <message>
        <source>{what} holds {found:,.0f} {unit}; at most {most:,} are read.</source>
        <translation>{what} contiene {found:,.0f} {unit}; se leen como mucho {most:,}.</translation>
    </message>
    <message>
        <source>Check where it comes from. If it is sound, set the environment variable {variable}={found:.0f}.</source>
        <translation>Compruebe de dónde viene. Si es correcto, defina la variable de entorno {variable}={found:.0f}.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>rasters</source>
        <translation>rásteres</translation>
    </message>
    <message>
        <source>A block of {path}</source>
        <translation>Un bloque de {path}</translation>
    </message>
    <message>
        <source>The metadata of {path}</source>
        <translation>La parte de metadatos de {path}</translation>
    </message>
    <message>
        <source>{path}, unpacked,</source>
        <translation>{path}, descomprimido,</translation>
    </message>
    <message>
        <source>{name} in {path}, unpacked,</source>
        <translation>{name} de {path}, descomprimido,</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file.</source>
        <translation>{path} es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>Dé un archivo.</translation>
    </message>
    <message>
        <source>{path} is not a zip archive that can be read ({error}).</source>
        <translation>{path} no es un archivo zip que se pueda leer ({error}).</translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>See {program} --help.</source>
        <translation>Vea {program} --help.</translation>
    </message>
    <message>
        <source>The job file {path} cannot be run: {why}.</source>
        <translation>El archivo de trabajo {path} no se puede ejecutar: {why}.</translation>
    </message>
    <message>
        <source>Write it as the documentation describes.</source>
        <translation>Escríbalo como describe la documentación.</translation>
    </message>
    <message>
        <source>it is not a job of version {version}</source>
        <translation>no es un trabajo de la versión {version}</translation>
    </message>
    <message>
        <source>it names no command</source>
        <translation>no nombra ninguna orden</translation>
    </message>
    <message>
        <source>its inputs are not a list of paths or objects</source>
        <translation>sus entradas no son una lista de rutas u objetos</translation>
    </message>
    <message>
        <source>{name} cannot be the name of weights.</source>
        <translation>{name} no puede ser el nombre de unos pesos.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, hyphens, underscores.</source>
        <translation>Use letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or use --overwrite.</source>
        <translation>Elija otro nombre u otra carpeta, o use --overwrite.</translation>
    </message>
    <message>
        <source>The weights file {path} cannot be read: {reason}.</source>
        <translation>El archivo de pesos {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Check the path given as weights, or leave it out to use the weights that ship with the engine.</source>
        <translation>Compruebe la ruta dada como pesos, u omítala para usar los pesos que vienen con el motor.</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the weights that ship with the engine.</source>
        <translation>Compruebe la ruta, u omítala para usar los pesos que vienen con el motor.</translation>
    </message>
    <message>
        <source>{path} is not the weights but a git-lfs pointer to them.</source>
        <translation>{path} no son los pesos, sino un puntero de git-lfs a ellos.</translation>
    </message>
    <message>
        <source>Run `git lfs pull` in the repository it comes from, or download the file itself.</source>
        <translation>Ejecute `git lfs pull` en el repositorio de donde viene, o descargue el archivo mismo.</translation>
    </message>
    <message>
        <source>{path} holds Python objects other than weights ({found}); loading it could run code.</source>
        <translation>{path} contiene objetos de Python que no son pesos ({found}); cargarlo podría ejecutar código.</translation>
    </message>
    <message>
        <source>Use weights from a source you trust, saved as tensors only (a state dict) or as safetensors.</source>
        <translation>Use pesos de una fuente de confianza, guardados solo como tensores (un state dict) o como safetensors.</translation>
    </message>
    <message>
        <source>{path} is not a weights file, or is damaged: {reason}</source>
        <translation>{path} no es un archivo de pesos, o está dañado: {reason}</translation>
    </message>
    <message>
        <source>Expected are a GANFilling checkpoint (.pt) or weights of this project (.safetensors). Fetch it again.</source>
        <translation>Se espera un punto de control de GANFilling (.pt) o pesos de este proyecto (.safetensors). Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit: {reason}.</source>
        <translation>Los pesos de {path} no encajan: {reason}.</translation>
    </message>
    <message>
        <source>Expected are a GANFilling checkpoint (.pt) or weights of this project (.safetensors).</source>
        <translation>Se espera un punto de control de GANFilling (.pt) o pesos de este proyecto (.safetensors).</translation>
    </message>
    <message>
        <source>Expected are weights that forecast --train has written.</source>
        <translation>Se esperan pesos que haya escrito forecast --train.</translation>
    </message>
    <message>
        <source>its metadata do not say which network of this project it belongs to</source>
        <translation>sus metadatos no dicen a qué red de este proyecto pertenecen</translation>
    </message>
    <message>
        <source>its kind of network, {kind}, is not known here</source>
        <translation>su tipo de red, {kind}, no se conoce aquí</translation>
    </message>
    <message>
        <source>it holds no state dict of a network</source>
        <translation>no contienen el state dict de una red</translation>
    </message>
    <message>
        <source>it is a discriminator, which is used in training only</source>
        <translation>son de un discriminador, que solo se usa en el entrenamiento</translation>
    </message>
    <message>
        <source>its architecture is not known here ({reason})</source>
        <translation>su arquitectura no se conoce aquí ({reason})</translation>
    </message>
    <message>
        <source>its numbers are too large</source>
        <translation>sus números son demasiado grandes</translation>
    </message>
    <message>
        <source>its layers are not those of the network; {parts}</source>
        <translation>sus capas no son las de la red; {parts}</translation>
    </message>
    <message>
        <source>its layers are not those of the network ({error})</source>
        <translation>sus capas no son las de la red ({error})</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>faltan: {names}</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>desconocidas: {names}</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, not {wanted}</source>
        <translation>{name} tiene la forma {shape}, no {wanted}</translation>
    </message>
    <message>
        <source>{name} holds {type}, not floating-point numbers</source>
        <translation>{name} contiene {type}, no números de coma flotante</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite</source>
        <translation>{name} contiene números que no son finitos</translation>
    </message>
    <message>
        <source>its tensors claim to hold more numbers than the file</source>
        <translation>sus tensores dicen contener más números que el archivo</translation>
    </message>
    <message>
        <source>it is not a safetensors file, or damaged ({error})</source>
        <translation>no es un archivo safetensors, o está dañado ({error})</translation>
    </message>
    <message>
        <source>it is not of a forecasting network</source>
        <translation>no son de una red de pronóstico</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>contienen números que no son finitos</translation>
    </message>
    <message>
        <source>Give names such as EVI, NDWI, NBR, or a formula with a name before it: mine=(nir-red)/(nir+red+0.1).</source>
        <translation>Dé nombres como EVI, NDWI o NBR, o una fórmula con un nombre delante: mine=(nir-red)/(nir+red+0.1).</translation>
    </message>
    <message>
        <source>Two indices are called {name}.</source>
        <translation>Dos índices se llaman {name}.</translation>
    </message>
    <message>
        <source>Give each another name.</source>
        <translation>Dé a cada uno otro nombre.</translation>
    </message>
    <message>
        <source>{name} takes the band {missing}, which the series does not have: it has {bands}.</source>
        <translation>{name} usa la banda {missing}, que la serie no tiene: tiene {bands}.</translation>
    </message>
    <message>
        <source>{name} takes the bands {missing}, which the series does not have: it has {bands}.</source>
        <translation>{name} usa las bandas {missing}, que la serie no tiene: tiene {bands}.</translation>
    </message>
    <message>
        <source>Leave this index out, or give a series with these bands.</source>
        <translation>Omita este índice, o dé una serie con estas bandas.</translation>
    </message>
    <message>
        <source>The formula {formula} has no name.</source>
        <translation>La fórmula {formula} no tiene nombre.</translation>
    </message>
    <message>
        <source>No index is known by the name {name}.</source>
        <translation>No se conoce ningún índice con el nombre {name}.</translation>
    </message>
    <message>
        <source>No index is known by the name {name}. Is it {near}?</source>
        <translation>No se conoce ningún índice con el nombre {name}. ¿Es {near}?</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;, the name of the formula {formula}, is no name of letters and digits.</source>
        <translation>&apos;{name}&apos;, el nombre de la fórmula {formula}, no es un nombre de letras y cifras.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;, the name of the formula {formula}, stands for something else.</source>
        <translation>&apos;{name}&apos;, el nombre de la fórmula {formula}, ya significa otra cosa.</translation>
    </message>
    <message>
        <source>The formula {name}={formula} cannot be used: {error}.</source>
        <translation>La fórmula {name}={formula} no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>Bands are {names}, or {letters}; beside them numbers, + - * / ** and brackets.</source>
        <translation>Las bandas son {names}, o {letters}; además, números, + - * / ** y paréntesis.</translation>
    </message>
    <message>
        <source>it gives no number</source>
        <translation>no da ningún número</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>it is not a formula</source>
        <translation>no es una fórmula</translation>
    </message>
    <message>
        <source>it names no band</source>
        <translation>no nombra ninguna banda</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>uno de sus números es demasiado grande</translation>
    </message>
    <message>
        <source>{name} is no name of a band</source>
        <translation>{name} no es el nombre de una banda</translation>
    </message>
    <message>
        <source>a power in it is not a number</source>
        <translation>uno de sus exponentes no es un número</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; is none of numbers, bands, + - * / ** and brackets</source>
        <translation>&apos;{part}&apos; no es ni números, ni bandas, ni + - * / **, ni paréntesis</translation>
    </message>
    <message>
        <source>None of the inputs can be used.</source>
        <translation>No se puede usar ninguna de las entradas.</translation>
    </message>
    <message>
        <source>Give rasters of several dates.</source>
        <translation>Dé rásteres de varias fechas.</translation>
    </message>
    <message>
        <source>No pixel that was looked at is observed.</source>
        <translation>Ningún píxel de los que se miraron está observado.</translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({error}).</source>
        <translation>{name} no se puede mirar ({error}).</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítalo.</translation>
    </message>
    <message>
        <source>The file {path} exists already.</source>
        <translation>El archivo {path} ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or allow --overwrite.</source>
        <translation>Elija otro nombre, o permita --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name, or allow overwriting (--overwrite).</source>
        <translation>Elija otro nombre, o permita sobrescribir (--overwrite).</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>El archivo {path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder where you may create files, on a disk with room.</source>
        <translation>Elija una carpeta en la que pueda crear archivos, en un disco con espacio.</translation>
    </message>
    <message>
        <source>{name} names no kind of {what} that can be written.</source>
        <translation>{name} no nombra ningún tipo de {what} que se pueda escribir.</translation>
    </message>
    <message>
        <source>End the name with one of {formats}.</source>
        <translation>Termine el nombre con uno de {formats}.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>No polygons or points were given.</source>
        <translation>No se dieron polígonos ni puntos.</translation>
    </message>
    <message>
        <source>Give a file of them: --zones FILE.</source>
        <translation>Dé un archivo con ellos: --zones FILE.</translation>
    </message>
    <message>
        <source>{path} cannot be read as polygons or points: {name}: {error}.</source>
        <translation>{path} no se puede leer como polígonos o puntos: {name}: {error}.</translation>
    </message>
    <message>
        <source>Give GeoJSON or a GeoPackage of polygons or points; QGIS and ogr2ogr write them from any vector layer.</source>
        <translation>Dé GeoJSON o un GeoPackage de polígonos o puntos; QGIS y ogr2ogr los escriben de cualquier capa vectorial.</translation>
    </message>
    <message>
        <source>{path} holds a geometry that cannot be used: {error}.</source>
        <translation>{path} contiene una geometría que no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>it is a {kind}: only polygons and points can be used</source>
        <translation>es {kind}: solo se pueden usar polígonos y puntos</translation>
    </message>
    <message>
        <source>it is a line or a curve: only polygons and points can be used</source>
        <translation>es una línea o una curva: solo se pueden usar polígonos y puntos</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>a polygon has fewer than three corners</source>
        <translation>un polígono tiene menos de tres vértices</translation>
    </message>
    <message>
        <source>it is no GeoPackage ({error})</source>
        <translation>no es un GeoPackage ({error})</translation>
    </message>
    <message>
        <source>it holds the layers {names}: name one behind the file, as in FILE.gpkg|layername=NAME</source>
        <translation>contiene las capas {names}: nombre una detrás del archivo, como en FILE.gpkg|layername=NAME</translation>
    </message>
    <message>
        <source>{path} holds no polygon and no point.</source>
        <translation>{path} no contiene ningún polígono ni ningún punto.</translation>
    </message>
    <message>
        <source>None of the polygons or points lies on the results.</source>
        <translation>Ninguno de los polígonos o puntos está sobre los resultados.</translation>
    </message>
    <message>
        <source>Give polygons or points of the area that was filled.</source>
        <translation>Dé polígonos o puntos del área que se rellenó.</translation>
    </message>
    <message>
        <source>There are no results to read in {source} ({error}).</source>
        <translation>No hay resultados que leer en {source} ({error}).</translation>
    </message>
    <message>
        <source>Give a folder that fill, ndvi or forecast has written, or its series.json.</source>
        <translation>Dé una carpeta que hayan escrito fill, ndvi o forecast, o su series.json.</translation>
    </message>
    <message>
        <source>it is of version {version}</source>
        <translation>es de la versión {version}</translation>
    </message>
    <message>
        <source>{path} names no results: the series has not been filled.</source>
        <translation>{path} no nombra ningún resultado: la serie no se ha rellenado.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>{path} no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>Fill the series again.</source>
        <translation>Rellene la serie de nuevo.</translation>
    </message>
    <message>
        <source>The results have no band or index {name}: they have {names}.</source>
        <translation>Los resultados no tienen ninguna banda ni índice {name}: tienen {names}.</translation>
    </message>
    <message>
        <source>Name one of these, or compute the index before, by fill or ndvi with --indices.</source>
        <translation>Nombre uno de estos, o calcule antes el índice, con fill o ndvi y --indices.</translation>
    </message>
    <message>
        <source>Parquet is written by the package pyarrow, which the engine&apos;s Python does not have.</source>
        <translation>Parquet lo escribe el paquete pyarrow, que el Python del motor no tiene.</translation>
    </message>
    <message>
        <source>Install it (python -m pip install pyarrow), or write .csv or .gpkg.</source>
        <translation>Instálelo (python -m pip install pyarrow), o escriba .csv o .gpkg.</translation>
    </message>
    <message>
        <source>{name} names no kind of picture that can be drawn.</source>
        <translation>{name} no nombra ningún tipo de imagen que se pueda dibujar.</translation>
    </message>
    <message>
        <source>Give a series or a result folder.</source>
        <translation>Dé una serie o una carpeta de resultados.</translation>
    </message>
    <message>
        <source>The land cover {path} does not exist.</source>
        <translation>La cobertura del suelo {path} no existe.</translation>
    </message>
    <message>
        <source>The land cover {path} cannot be read: {error}.</source>
        <translation>La cobertura del suelo {path} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads.</source>
        <translation>Dé un ráster que GDAL lea.</translation>
    </message>
    <message>
        <source>{path} does not look like land cover: it holds {count} different values.</source>
        <translation>{path} no parece una cobertura del suelo: contiene {count} valores distintos.</translation>
    </message>
    <message>
        <source>Give a raster of whole numbers from 0 to 255, a number a class.</source>
        <translation>Dé un ráster de números enteros de 0 a 255, un número por clase.</translation>
    </message>
    <message>
        <source>There are no pictures to animate.</source>
        <translation>No hay imágenes que animar.</translation>
    </message>
    <message>
        <source>Give PNG files, or a folder that holds some.</source>
        <translation>Dé archivos PNG, o una carpeta que los contenga.</translation>
    </message>
    <message>
        <source>{seconds:g} seconds a frame are too short for a GIF.</source>
        <translation>{seconds:g} segundos por fotograma son demasiado pocos para un GIF.</translation>
    </message>
    <message>
        <source>Give at least {least:g} seconds.</source>
        <translation>Dé al menos {least:g} segundos.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>Give PNG or JPEG pictures.</source>
        <translation>Dé imágenes PNG o JPEG.</translation>
    </message>
    <message>
        <source>{path} is {width} x {height} pixels, the first frame {width_1} x {height_1}.</source>
        <translation>{path} tiene {width} x {height} píxeles; el primer fotograma, {width_1} x {height_1}.</translation>
    </message>
    <message>
        <source>Give frames of one size.</source>
        <translation>Dé fotogramas de un mismo tamaño.</translation>
    </message>
    <message>
        <source>A size of {size} pixels is too small.</source>
        <translation>Un tamaño de {size} píxeles es demasiado pequeño.</translation>
    </message>
    <message>
        <source>Choose a size of {least} pixels or more.</source>
        <translation>Elija un tamaño de {least} píxeles o más.</translation>
    </message>
    <message>
        <source>A series has two dates or more.</source>
        <translation>Una serie tiene dos fechas o más.</translation>
    </message>
    <message>
        <source>Choose --dates 2 or more.</source>
        <translation>Elija --dates 2 o más.</translation>
    </message>
    <message>
        <source>{bands} bands cannot be simulated.</source>
        <translation>No se pueden simular {bands} bandas.</translation>
    </message>
    <message>
        <source>Choose --bands {few}, or {many} for red edge and short-wave infrared, too.</source>
        <translation>Elija --bands {few}, o {many} para tener también el borde rojo y el infrarrojo de onda corta.</translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation>No hay ningún método {name}.</translation>
    </message>
    <message>
        <source>Choose from {methods}.</source>
        <translation>Elija entre {methods}.</translation>
    </message>
    <message>
        <source>No part of the series is seen on {dates} dates or more: nothing can be hidden to try the methods.</source>
        <translation>Ninguna parte de la serie se ve en {dates} fechas o más: no se puede ocultar nada para probar los métodos.</translation>
    </message>
    <message>
        <source>Too few pixels of the series are observed to hide some of them.</source>
        <translation>Hay demasiado pocos píxeles observados en la serie para ocultar algunos.</translation>
    </message>
    <message>
        <source>Too little of the series is observed to hide some of it and still fill it: {well} of its {dates} dates are seen on {share:.0%} of the area or more.</source>
        <translation>Se observa demasiado poco de la serie para ocultar una parte y aun así rellenarla: {well} de sus {dates} fechas se ven en el {share:.0%} del área o más.</translation>
    </message>
    <message>
        <source>Add dates, or choose another area.</source>
        <translation>Añada fechas, o elija otra área.</translation>
    </message>
    <message>
        <source>The report of an evaluation needs the package jinja2, which is not installed.</source>
        <translation>El informe de una evaluación necesita el paquete jinja2, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it (pip install -r requirements/evaluate.txt), or create the engine again in QGIS&apos;s options.</source>
        <translation>Instálelo (pip install -r requirements/evaluate.txt), o cree el motor de nuevo en las opciones de QGIS.</translation>
    </message>
    <message>
        <source>{minutes} minutes are no time.</source>
        <translation>{minutes} minutos no son un tiempo.</translation>
    </message>
    <message>
        <source>Choose --minutes above 0.</source>
        <translation>Elija --minutes mayor que 0.</translation>
    </message>
    <message>
        <source>{windows} windows are none.</source>
        <translation>{windows} ventanas no son ninguna.</translation>
    </message>
    <message>
        <source>Choose --windows 1 or more.</source>
        <translation>Elija --windows 1 o más.</translation>
    </message>
    <message>
        <source>Dates to hold out and future dates were asked for at once.</source>
        <translation>Se pidieron a la vez fechas que reservar y fechas futuras.</translation>
    </message>
    <message>
        <source>Use --horizon to score held-out dates, or --dates or --steps to forecast future ones.</source>
        <translation>Use --horizon para puntuar fechas reservadas, o --dates o --steps para pronosticar fechas futuras.</translation>
    </message>
    <message>
        <source>{date} cannot be forecast: the context reaches to {last}.</source>
        <translation>{date} no se puede pronosticar: el contexto llega hasta {last}.</translation>
    </message>
    <message>
        <source>Forecast later dates, or end the context earlier with --until.</source>
        <translation>Pronostique fechas posteriores, o termine antes el contexto con --until.</translation>
    </message>
    <message>
        <source>The series is too short to forecast from: of its {count} dates ({span}), {context} are left as context; at least {least} are needed.</source>
        <translation>La serie es demasiado corta para pronosticar a partir de ella: de sus {count} fechas ({span}), quedan {context} como contexto; hacen falta al menos {least}.</translation>
    </message>
    <message>
        <source>The series is too short to forecast from: of its {count} dates ({span}), {context} are left as context; at least {least} are needed and {held} to hold out.</source>
        <translation>La serie es demasiado corta para pronosticar a partir de ella: de sus {count} fechas ({span}), quedan {context} como contexto; hacen falta al menos {least}, y {held} que reservar.</translation>
    </message>
    <message>
        <source>Give more dates, or change --context, --until or --horizon.</source>
        <translation>Dé más fechas, o cambie --context, --until o --horizon.</translation>
    </message>
    <message>
        <source>The places show too little to learn from.</source>
        <translation>Los lugares muestran demasiado poco de lo que aprender.</translation>
    </message>
    <message>
        <source>Name more places, or clearer ones.</source>
        <translation>Nombre más lugares, o más despejados.</translation>
    </message>
    <message>
        <source>There is nothing to train on.</source>
        <translation>No hay nada con que entrenar.</translation>
    </message>
    <message>
        <source>Name folders of cubes or of dated rasters (--data).</source>
        <translation>Nombre carpetas de cubos o de rásteres fechados (--data).</translation>
    </message>
    <message>
        <source>Name folders of cubes, or a series of rasters.</source>
        <translation>Nombre carpetas de cubos, o una serie de rásteres.</translation>
    </message>
    <message>
        <source>There are no cubes (*.npz) in {paths}.</source>
        <translation>No hay cubos (*.npz) en {paths}.</translation>
    </message>
    <message>
        <source>Name a folder of training cubes, or of dated rasters.</source>
        <translation>Nombre una carpeta de cubos de entrenamiento, o de rásteres fechados.</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>los datos</translation>
    </message>
    <message>
        <source>No place is called {name}.</source>
        <translation>Ningún lugar se llama {name}.</translation>
    </message>
    <message>
        <source>There are {known}.</source>
        <translation>Existen {known}.</translation>
    </message>
    <message>
        <source>All places are held out.</source>
        <translation>Todos los lugares están reservados.</translation>
    </message>
    <message>
        <source>Hold out fewer places.</source>
        <translation>Reserve menos lugares.</translation>
    </message>
    <message>
        <source>There is no {value}.</source>
        <translation>No existe {value}.</translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation>Use {known}.</translation>
    </message>
    <message>
        <source>There are {found} GPUs, not {asked}.</source>
        <translation>Hay {found} GPU, no {asked}.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Pida menos.</translation>
    </message>
    <message>
        <source>The weights to start from are not of our own network.</source>
        <translation>Los pesos de partida no son de nuestra propia red.</translation>
    </message>
    <message>
        <source>Use other weights or none.</source>
        <translation>Use otros pesos, o ninguno.</translation>
    </message>
    <message>
        <source>Make the index with: python -m model index CUBES --output FILE.json</source>
        <translation>Haga el índice con: python -m model index CUBES --output FILE.json</translation>
    </message>
    <message>
        <source>Choose another file, or use --overwrite.</source>
        <translation>Elija otro archivo, o use --overwrite.</translation>
    </message>
    <message>
        <source>No window of {size} x {size} pixels is clear on {dates} dates in a row.</source>
        <translation>Ninguna ventana de {size} x {size} píxeles está despejada en {dates} fechas seguidas.</translation>
    </message>
    <message>
        <source>Use a smaller --size, fewer --dates, or more series.</source>
        <translation>Use un --size menor, menos --dates, o más series.</translation>
    </message>
    <message>
        <source>There are no clean windows to learn from.</source>
        <translation>No hay ventanas despejadas de las que aprender.</translation>
    </message>
    <message>
        <source>{path} is not an index of clean windows: {error}</source>
        <translation>{path} no es un índice de ventanas despejadas: {error}</translation>
    </message>
    <message>
        <source>There is no interrupted run in {folder}.</source>
        <translation>No hay ninguna ejecución interrumpida en {folder}.</translation>
    </message>
    <message>
        <source>Leave out --resume, or name the output folder and name of the run that was interrupted.</source>
        <translation>Omita --resume, o dé la carpeta de salida y el nombre de la ejecución que se interrumpió.</translation>
    </message>
    <message>
        <source>The state in {folder} cannot be read: {error}</source>
        <translation>El estado en {folder} no se puede leer: {error}</translation>
    </message>
    <message>
        <source>Train afresh.</source>
        <translation>Entrene desde el principio.</translation>
    </message>
    <message>
        <source>The run in {folder} was made with other options: {options}.</source>
        <translation>La ejecución en {folder} se hizo con otras opciones: {options}.</translation>
    </message>
    <message>
        <source>Resume it with the options it was begun with, or train afresh without --resume.</source>
        <translation>Reanúdela con las opciones con que se empezó, o entrene desde el principio sin --resume.</translation>
    </message>
    <message>
        <source>{count} samples could not be made.</source>
        <translation>{count} muestras no se pudieron hacer.</translation>
    </message>
    <message>
        <source>The warnings name them; look at the places they come from.</source>
        <translation>Los avisos las nombran; mire los lugares de los que vienen.</translation>
    </message>
    <message>
        <source>A detector&apos;s training cannot be resumed.</source>
        <translation>El entrenamiento de un detector no se puede reanudar.</translation>
    </message>
    <message>
        <source>Leave out --resume.</source>
        <translation>Omita --resume.</translation>
    </message>
    <message>
        <source>The detector is trained on one device.</source>
        <translation>El detector se entrena en un solo dispositivo.</translation>
    </message>
    <message>
        <source>Leave out --devices.</source>
        <translation>Omita --devices.</translation>
    </message>
    <message>
        <source>The detector has no layers.</source>
        <translation>El detector no tiene capas.</translation>
    </message>
    <message>
        <source>Name at least two widths.</source>
        <translation>Nombre al menos dos anchuras.</translation>
    </message>
    <message>
        <source>Labels need {name}.</source>
        <translation>Las etiquetas necesitan {name}.</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment: pip install ukis-csmask onnxruntime</source>
        <translation>Instálelo en el entorno de Python del motor: pip install ukis-csmask onnxruntime</translation>
    </message>
    <message>
        <source>This ukis-csmask has other bands.</source>
        <translation>Este ukis-csmask tiene otras bandas.</translation>
    </message>
    <message>
        <source>Install version 1.0.0.</source>
        <translation>Instale la versión 1.0.0.</translation>
    </message>
    <message>
        <source>There is no reflectance in {path}.</source>
        <translation>No hay reflectancia en {path}.</translation>
    </message>
    <message>
        <source>Name cubes of reflectance.</source>
        <translation>Nombre cubos de reflectancia.</translation>
    </message>
    <message>
        <source>The clear images hold {count} sharp patches of {size} x {size} pixels; the model of natural patches needs more than {least}.</source>
        <translation>Las imágenes despejadas contienen {count} teselas nítidas de {size} x {size} píxeles; el modelo de teselas naturales necesita más de {least}.</translation>
    </message>
    <message>
        <source>Give more or larger images without clouds.</source>
        <translation>Dé más imágenes sin nubes, o más grandes.</translation>
    </message>
    <message>
        <source>{path} is no model of natural patches: {error}.</source>
        <translation>{path} no es un modelo de teselas naturales: {error}.</translation>
    </message>
    <message>
        <source>Fit one on clear images.</source>
        <translation>Ajuste uno con imágenes despejadas.</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {reason}</source>
        <translation>Los pesos {path} no se pueden leer: {reason}</translation>
    </message>
    <message>
        <source>The weights {path} hold no state dict.</source>
        <translation>Los pesos {path} no contienen ningún state dict.</translation>
    </message>
    <message>
        <source>Give a state dict, saved as .safetensors or by torch.save.</source>
        <translation>Dé un state dict, guardado como .safetensors o con torch.save.</translation>
    </message>
    <message>
        <source>The weights {path} do not fit: {wrong}.</source>
        <translation>Los pesos {path} no encajan: {wrong}.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>Give the state dict of LPIPS on AlexNet, the convolutions and the linear layers in one file.</source>
        <translation>Dé el state dict de LPIPS sobre AlexNet, con las convoluciones y las capas lineales en un archivo.</translation>
    </message>
    <message>
        <source>Give the state dict of Inception-v3 with torchvision&apos;s names.</source>
        <translation>Dé el state dict de Inception-v3 con los nombres de torchvision.</translation>
    </message>
    <message>
        <source>Take a smaller step, or say where the dates begin and end (--start, --end).</source>
        <translation>Tome un paso menor, o diga dónde empiezan y terminan las fechas (--start, --end).</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{number} (first in {name})</source>
        <translation>{number} (primero en {name})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{path} names no date.</source>
        <translation>{path} no contiene ninguna fecha.</translation>
    </message>
    <message>
        <source>Write a date a line, such as 2022-06-10.</source>
        <translation>Escriba una fecha por línea, como 2022-06-10.</translation>
    </message>
    <message>
        <source>Leave it out (--start and --end bound regular dates), or add images near it.</source>
        <translation>Omítala (--start y --end limitan las fechas regulares), o añada imágenes cercanas a ella.</translation>
    </message>
    <message>
        <source>{path} cannot be read as text ({error}).</source>
        <translation>{path} no se puede leer como texto ({error}).</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds &apos;{word}&apos;, which is no date.</source>
        <translation>La línea {number} de {path} contiene &apos;{word}&apos;, que no es una fecha.</translation>
    </message>
    <message>
        <source>What was estimated for {dates} is no finite number at row {row_off}, column {col_off}.</source>
        <translation>Lo estimado para {dates} no es un número finito en la fila {row_off}, columna {col_off}.</translation>
    </message>
    <message>
        <source>Use other weights, --precision float32, or --method regression.</source>
        <translation>Use otros pesos, --precision float32, o --method regression.</translation>
    </message>
    <message>
        <source>{series} would be replaced, but this command has not written it.</source>
        <translation>{series} se reemplazaría, pero esta orden no lo ha escrito.</translation>
    </message>
    <message>
        <source>Choose another output folder, or move that file away.</source>
        <translation>Elija otra carpeta de salida, o quite ese archivo de ahí.</translation>
    </message>
    <message>
        <source>The output folder {output} is also the input.</source>
        <translation>La carpeta de salida {output} es también la entrada.</translation>
    </message>
    <message>
        <source>Choose another output folder: the input would be overwritten.</source>
        <translation>Elija otra carpeta de salida: la entrada se sobrescribiría.</translation>
    </message>
    <message>
        <source>{path} would be replaced, but the program has not written it.</source>
        <translation>{path} se reemplazaría, pero el programa no lo ha escrito.</translation>
    </message>
    <message>
        <source>Choose another output: the input would be lost.</source>
        <translation>Elija otra salida: la entrada se perdería.</translation>
    </message>
    <message>
        <source>A netCDF cube is written by the package netCDF4, which is not installed.</source>
        <translation>Un cubo netCDF se escribe con el paquete netCDF4, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python: &quot;{executable}&quot; -m pip install netCDF4. Or write Zarr (--format zarr), which needs no package.</source>
        <translation>Instálelo en el Python del motor: &quot;{executable}&quot; -m pip install netCDF4. O escriba Zarr (--format zarr), que no necesita ningún paquete.</translation>
    </message>
    <message>
        <source>The grid is rotated: a cube has one x a column and one y a row.</source>
        <translation>La cuadrícula está girada: un cubo tiene una x por columna y una y por fila.</translation>
    </message>
    <message>
        <source>Choose --format geotiff or stack, or name a raster that is not rotated with --grid.</source>
        <translation>Elija --format geotiff o stack, o indique con --grid un ráster que no esté girado.</translation>
    </message>
    <message>
        <source>The output folder {output} already holds results ({name}).</source>
        <translation>La carpeta de salida {output} ya contiene resultados ({name}).</translation>
    </message>
    <message>
        <source>Choose another folder, or allow overwriting (--overwrite).</source>
        <translation>Elija otra carpeta, o permita sobrescribir (--overwrite).</translation>
    </message>
    <message>
        <source>Another run{holder} is writing to {folder}.</source>
        <translation>Otra ejecución{holder} está escribiendo en {folder}.</translation>
    </message>
    <message>
        <source>{path} would be replaced or removed, but it is also an input.</source>
        <translation>{path} se reemplazaría o se borraría, pero es también una entrada.</translation>
    </message>
    <message>
        <source>{path} would be replaced or removed, but it is {found}.</source>
        <translation>{path} se reemplazaría o se borraría, pero es {found}.</translation>
    </message>
    <message>
        <source>{name} has the bands {listed}, but {name_2} has {listed_2}.</source>
        <translation>{name} tiene las bandas {listed}, pero {name_2} tiene {listed_2}.</translation>
    </message>
    <message>
        <source>Fill them apart, or say with --bands which all of them have.</source>
        <translation>Rellénelas por separado, o diga con --bands cuáles tienen todas.</translation>
    </message>
    <message>
        <source>This needs blue, green, red and near infrared alone, not {listed}.</source>
        <translation>Esto necesita solo azul, verde, rojo e infrarrojo cercano, no {listed}.</translation>
    </message>
    <message>
        <source>The extent and the area do not overlap.</source>
        <translation>La extensión y el área no se solapan.</translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation>Dé solo una de las dos.</translation>
    </message>
    <message>
        <source>No polygon of the area lies in the extent.</source>
        <translation>Ningún polígono del área está en la extensión.</translation>
    </message>
    <message>
        <source>{what} lies beyond all numbers.</source>
        <translation>{what} está más allá de todos los números.</translation>
    </message>
    <message>
        <source>Choose an area on the images.</source>
        <translation>Elija un área sobre las imágenes.</translation>
    </message>
    <message>
        <source>{what} does not overlap the images.</source>
        <translation>{what} no se solapa con las imágenes.</translation>
    </message>
    <message>
        <source>Choose an area on the images, or none to fill all.</source>
        <translation>Elija un área sobre las imágenes, o ninguna para rellenarlo todo.</translation>
    </message>
    <message>
        <source>The extent &apos;{extent}&apos; covers nothing.</source>
        <translation>La extensión &apos;{extent}&apos; no cubre nada.</translation>
    </message>
    <message>
        <source>Write left,bottom,right,top, if need be with a CRS behind: 7.1,44.2,7.3,44.4,EPSG:4326.</source>
        <translation>Escriba izquierda,abajo,derecha,arriba, si hace falta con un SRC detrás: 7.1,44.2,7.3,44.4,EPSG:4326.</translation>
    </message>
    <message>
        <source>{path} holds no polygon, or only empty ones.</source>
        <translation>{path} no contiene ningún polígono, o solo vacíos.</translation>
    </message>
    <message>
        <source>Give a GeoJSON file of polygons; QGIS and ogr2ogr write it from any vector layer.</source>
        <translation>Dé un archivo GeoJSON de polígonos; QGIS y ogr2ogr lo escriben de cualquier capa vectorial.</translation>
    </message>
    <message>
        <source>&apos;{extent}&apos; is not an extent.</source>
        <translation>&apos;{extent}&apos; no es una extensión.</translation>
    </message>
    <message>
        <source>The extent &apos;{extent}&apos; has no place in the coordinates of the images.</source>
        <translation>La extensión &apos;{extent}&apos; no tiene lugar en las coordenadas de las imágenes.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an area: {name}: {error}.</source>
        <translation>{path} no se puede leer como área: {name}: {error}.</translation>
    </message>
    <message>
        <source>The area has no place in the coordinates of the images.</source>
        <translation>El área no tiene lugar en las coordenadas de las imágenes.</translation>
    </message>
    <message>
        <source>{path} holds one layer for each of {number} dates, but does not say of which band.</source>
        <translation>{path} contiene una capa para cada una de {number} fechas, pero no dice de qué banda.</translation>
    </message>
    <message>
        <source>Put the band into the file&apos;s name, such as B02_2023.tif, and give a file for each of the four bands.</source>
        <translation>Ponga la banda en el nombre del archivo, como B02_2023.tif, y dé un archivo por cada una de las cuatro bandas.</translation>
    </message>
    <message>
        <source>{path} holds {count} bands, too many for one run.</source>
        <translation>{path} contiene {count} bandas, demasiadas para una ejecución.</translation>
    </message>
    <message>
        <source>Say with --bands which to take, {most_bands} at most.</source>
        <translation>Diga con --bands cuáles tomar, {most_bands} como mucho.</translation>
    </message>
    <message>
        <source>{path} is a picture for display: it has no near infrared, and no reflectance.</source>
        <translation>{path} es una imagen para mostrar: no tiene infrarrojo cercano ni reflectancia.</translation>
    </message>
    <message>
        <source>Take the rasters of its bands B02, B03, B04 and B08 instead: they lie beside it in the same product.</source>
        <translation>Tome en su lugar los rásteres de sus bandas B02, B03, B04 y B08: están junto a ella en el mismo producto.</translation>
    </message>
    <message>
        <source>{paths} and the rasters with it do not hold {wanted}.</source>
        <translation>{paths} y los rásteres que lo acompañan no contienen {wanted}.</translation>
    </message>
    <message>
        <source>Give one raster for each of the bands.</source>
        <translation>Dé un ráster por cada una de las bandas.</translation>
    </message>
    <message>
        <source>{path} has no bands {wanted}; it has: {names}.</source>
        <translation>{path} no tiene las bandas {wanted}; tiene: {names}.</translation>
    </message>
    <message>
        <source>It seems to hold several dates: save each date as a raster of its own (Raster &gt; Conversion &gt; Translate).</source>
        <translation>Parece contener varias fechas: guarde cada fecha como un ráster propio (Ráster &gt; Conversión &gt; Traducir).</translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold {names}.</source>
        <translation>{path} y los rásteres de la misma imagen contienen {names}.</translation>
    </message>
    <message>
        <source>Give {four} of every date, or say with --bands which bands to take, or all.</source>
        <translation>Dé {four} de cada fecha, o diga con --bands qué bandas tomar, o all.</translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold {names}; wanted are {listed}.</source>
        <translation>{path} y los rásteres de la misma imagen contienen {names}; se quieren {listed}.</translation>
    </message>
    <message>
        <source>Give rasters of all of these bands for every date.</source>
        <translation>Dé rásteres de todas estas bandas para cada fecha.</translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold only {names}; four bands are needed.</source>
        <translation>{path} y los rásteres de la misma imagen contienen solo {names}; hacen falta cuatro bandas.</translation>
    </message>
    <message>
        <source>The time axis {name} of {path} cannot be read: {value}{unit}{calendar}.</source>
        <translation>El eje de tiempo {name} de {path} no se puede leer: {value}{unit}{calendar}.</translation>
    </message>
    <message>
        <source>Write its times as CF has it, such as &quot;days since 1970-01-01&quot;, in the standard calendar.</source>
        <translation>Escriba sus tiempos como en CF, por ejemplo &quot;days since 1970-01-01&quot;, en el calendario estándar.</translation>
    </message>
    <message>
        <source>Coarse rasters help with these four bands only.</source>
        <translation>Los rásteres gruesos solo ayudan con estas cuatro bandas.</translation>
    </message>
    <message>
        <source>Leave --coarse out, or fill blue, green, red and near infrared alone.</source>
        <translation>Omita --coarse, o rellene solo azul, verde, rojo e infrarrojo cercano.</translation>
    </message>
    <message>
        <source>There is no folder {folder} of coarse rasters.</source>
        <translation>No existe la carpeta {folder} de rásteres gruesos.</translation>
    </message>
    <message>
        <source>See docs/coarse.md for which rasters fit, or leave --coarse out.</source>
        <translation>Vea en docs/coarse.md qué rásteres sirven, u omita --coarse.</translation>
    </message>
    <message>
        <source>No coarse raster in {folder} overlaps the series.</source>
        <translation>Ningún ráster grueso de {folder} se solapa con la serie.</translation>
    </message>
    <message>
        <source>Give coarse rasters of the place of the series, or leave --coarse out.</source>
        <translation>Dé rásteres gruesos del lugar de la serie, u omita --coarse.</translation>
    </message>
    <message>
        <source>The rasters in {folder} are hardly coarser than those of the series.</source>
        <translation>Los rásteres de {folder} apenas son más gruesos que los de la serie.</translation>
    </message>
    <message>
        <source>Give such rasters as inputs, together with the series.</source>
        <translation>Dé esos rásteres como entradas, junto con la serie.</translation>
    </message>
    <message>
        <source>{path} holds no variable with rows and columns that can be read{detail}.</source>
        <translation>{path} no contiene ninguna variable con filas y columnas que se pueda leer{detail}.</translation>
    </message>
    <message>
        <source>Give a cube with the dimensions time, y and x, and a variable or a layer for each band.</source>
        <translation>Dé un cubo con las dimensiones time, y, x, y una variable o una capa por banda.</translation>
    </message>
    <message>
        <source>{path} does not say its coordinate reference system.</source>
        <translation>{path} no dice su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Write it with its reference system: in xarray with rioxarray, ds.rio.write_crs(&quot;EPSG:32632&quot;).</source>
        <translation>Escríbalo con su sistema de referencia: en xarray con rioxarray, ds.rio.write_crs(&quot;EPSG:32632&quot;).</translation>
    </message>
    <message>
        <source>{file} holds no image of {key}.</source>
        <translation>{file} no contiene ninguna imagen de {key}.</translation>
    </message>
    <message>
        <source>Give the file itself to see its dates.</source>
        <translation>Dé el archivo mismo para ver sus fechas.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Check the path, or select the layer again.</source>
        <translation>Compruebe la ruta, o vuelva a elegir la capa.</translation>
    </message>
    <message>
        <source>{path} is a Zarr store of format 3 that cannot be read here.</source>
        <translation>{path} es un almacén Zarr de formato 3 que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>Write it as Zarr format 2, with to_zarr(..., zarr_format=2), or as netCDF, with to_netcdf(&quot;cube.nc&quot;).</source>
        <translation>Escríbalo en formato Zarr 2, con to_zarr(..., zarr_format=2), o como netCDF, con to_netcdf(&quot;cube.nc&quot;).</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a cube ({error}).</source>
        <translation>{path} no se puede abrir como cubo ({error}).</translation>
    </message>
    <message>
        <source>Copy or download it again; a Zarr store is a folder, with all that is in it.</source>
        <translation>Cópielo o descárguelo de nuevo; un almacén Zarr es una carpeta, con todo lo que contiene.</translation>
    </message>
    <message>
        <source>In {path} the last dimensions of {name} are not rows, columns.</source>
        <translation>En {path} las últimas dimensiones de {name} no son filas, columnas.</translation>
    </message>
    <message>
        <source>Reorder it, with transpose(&quot;time&quot;, &quot;y&quot;, &quot;x&quot;) in xarray, and write it anew.</source>
        <translation>Reordénela, con transpose(&quot;time&quot;, &quot;y&quot;, &quot;x&quot;) en xarray, y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>{path} was put together from images of {first} to {last}, so that it has no date of its own.</source>
        <translation>{path} se compuso de imágenes de {first} a {last}, de modo que no tiene fecha propia.</translation>
    </message>
    <message>
        <source>Download single days; or give it a date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>Descargue días sueltos; o dele una fecha en un series.json o en las propiedades de la capa de QGIS.</translation>
    </message>
    <message>
        <source>{path} is of the format {driver}, which may fetch what it shows from elsewhere.</source>
        <translation>{path} es del formato {driver}, que puede traer de otro sitio lo que muestra.</translation>
    </message>
    <message>
        <source>Give a GeoTIFF, or set the environment variable {drivers_variable}={driver}.</source>
        <translation>Dé un GeoTIFF, o defina la variable de entorno {drivers_variable}={driver}.</translation>
    </message>
    <message>
        <source>{path} lies in too many virtual rasters.</source>
        <translation>{path} está dentro de demasiados rásteres virtuales.</translation>
    </message>
    <message>
        <source>Check which file names which.</source>
        <translation>Compruebe qué archivo nombra a cuál.</translation>
    </message>
    <message>
        <source>{named_in} names a place in the network: {name}.</source>
        <translation>{named_in} nombra un lugar en la red: {name}.</translation>
    </message>
    <message>
        <source>Give that place yourself, or, if you trust the file, --external or {external}=1.</source>
        <translation>Dé usted mismo ese lugar o, si confía en el archivo, --external o {external}=1.</translation>
    </message>
    <message>
        <source>{path} is not a virtual raster that can be read ({error}).</source>
        <translation>{path} no es un ráster virtual que se pueda leer ({error}).</translation>
    </message>
    <message>
        <source>Make the virtual raster again, for example with gdalbuildvrt.</source>
        <translation>Haga de nuevo el ráster virtual, por ejemplo con gdalbuildvrt.</translation>
    </message>
    <message>
        <source>{path} shows the bytes of {name}, which lies outside of its folder.</source>
        <translation>{path} muestra los bytes de {name}, que está fuera de su carpeta.</translation>
    </message>
    <message>
        <source>Put both into one folder, or, if you trust the file, set {external}=1 or give --external.</source>
        <translation>Ponga ambos en una carpeta o, si confía en el archivo, defina {external}=1 o use --external.</translation>
    </message>
    <message>
        <source>{path} seems to hold {no_reflectance}, not reflectance.</source>
        <translation>{path} parece contener {no_reflectance}, no reflectancia.</translation>
    </message>
    <message>
        <source>Take the surface reflectance (Level 2, SR) of the same images; or, if these are, say so with --scale.</source>
        <translation>Tome la reflectancia de superficie (nivel 2, SR) de las mismas imágenes; o, si estas lo son, dígalo con --scale.</translation>
    </message>
    <message>
        <source>No date was found for {path}: neither in its metadata nor in its name or folder.</source>
        <translation>No se encontró ninguna fecha para {path}: ni en sus metadatos ni en su nombre o carpeta.</translation>
    </message>
    <message>
        <source>Put it in the file name (S2_20220607.tif), or give it in a series.json or in QGIS&apos;s layer properties.</source>
        <translation>Póngala en el nombre del archivo (S2_20220607.tif), o dela en un series.json o en las propiedades de la capa de QGIS.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers, not reflectance.</source>
        <translation>{path} contiene números complejos, no reflectancia.</translation>
    </message>
    <message>
        <source>Give rasters of reflectance, for example of the type uint16 or float32.</source>
        <translation>Dé rásteres de reflectancia, por ejemplo del tipo uint16 o float32.</translation>
    </message>
    <message>
        <source>Say with --{what} what it is, or correct the file with gdal_edit.py -a_{what}.</source>
        <translation>Diga con --{what} cuál es, o corrija el archivo con gdal_edit.py -a_{what}.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, or no position on the ground.</source>
        <translation>{path} no tiene sistema de referencia de coordenadas, o ninguna posición en el terreno.</translation>
    </message>
    <message>
        <source>Assign it in QGIS (Raster &gt; Projections &gt; Assign Projection) or with gdal_edit.py -a_srs.</source>
        <translation>Asígnelo en QGIS (Ráster &gt; Proyecciones &gt; Asignar proyección) o con gdal_edit.py -a_srs.</translation>
    </message>
    <message>
        <source>Fill an index in a run of its own: --bands with its name or number alone.</source>
        <translation>Rellene un índice en una ejecución propia: --bands solo con su nombre o número.</translation>
    </message>
    <message>
        <source>{name}: {outside:.0%} of the values of {name_2} lie outside of its valid range, {low:g} to {high:g}; most are {low_2:.4g} to {high_2:.4g}.</source>
        <translation>{name}: el {outside:.0%} de los valores de {name_2} está fuera de su rango válido, {low:g} a {high:g}; la mayoría está entre {low_2:.4g} y {high_2:.4g}.</translation>
    </message>
    <message>
        <source>Say with --scale and --offset how numbers turn into values, or with --range which values are valid.</source>
        <translation>Diga con --scale y --offset cómo los números se convierten en valores, o con --range qué valores son válidos.</translation>
    </message>
    <message>
        <source>The range {valid_range:g} to {valid_range_2:g} is empty.</source>
        <translation>El rango {valid_range:g} a {valid_range_2:g} está vacío.</translation>
    </message>
    <message>
        <source>Give the least and the largest value, for example --range 0,8.</source>
        <translation>Dé el valor menor y el mayor, por ejemplo --range 0,8.</translation>
    </message>
    <message>
        <source>The path of an input is neither a text nor a list of texts: {entry}.</source>
        <translation>La ruta de una entrada no es ni un texto ni una lista de textos: {entry}.</translation>
    </message>
    <message>
        <source>Write &quot;path&quot;: &quot;image.tif&quot;, or &quot;paths&quot;: [&quot;red.tif&quot;, &quot;green.tif&quot;].</source>
        <translation>Escriba &quot;path&quot;: &quot;image.tif&quot;, o &quot;paths&quot;: [&quot;red.tif&quot;, &quot;green.tif&quot;].</translation>
    </message>
    <message>
        <source>An input has no path: {entry}.</source>
        <translation>Una entrada no tiene ruta: {entry}.</translation>
    </message>
    <message>
        <source>Give it a &quot;path&quot; or &quot;paths&quot;.</source>
        <translation>Dele un &quot;path&quot; o &quot;paths&quot;.</translation>
    </message>
    <message>
        <source>Write dates as YYYY-MM-DD.</source>
        <translation>Escriba las fechas como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>There is no raster in {path}.</source>
        <translation>No hay ningún ráster en {path}.</translation>
    </message>
    <message>
        <source>Give a zip with rasters or a .SAFE product in it, or unpack it first.</source>
        <translation>Dé un zip que contenga rásteres o un producto .SAFE, o descomprímalo antes.</translation>
    </message>
    <message>
        <source>There is no raster in the folder {folder}.</source>
        <translation>No hay ningún ráster en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Give a folder with rasters or .SAFE products in it, or the rasters themselves.</source>
        <translation>Dé una carpeta que contenga rásteres o productos .SAFE, o los propios rásteres.</translation>
    </message>
    <message>
        <source>{path} names itself, or lies in too many other series files.</source>
        <translation>{path} se nombra a sí mismo, o está dentro de demasiados otros archivos de serie.</translation>
    </message>
    <message>
        <source>A series file holds {{&quot;version&quot;: 1, &quot;inputs&quot;: [{{&quot;path&quot;: ..., &quot;date&quot;: ...}}, ...]}}.</source>
        <translation>Un archivo de serie contiene {{&quot;version&quot;: 1, &quot;inputs&quot;: [{{&quot;path&quot;: ..., &quot;date&quot;: ...}}, ...]}}.</translation>
    </message>
    <message>
        <source>{path} is not a series file of version {series_version}.</source>
        <translation>{path} no es un archivo de serie de la versión {series_version}.</translation>
    </message>
    <message>
        <source>The inputs in {path} are not all paths or objects.</source>
        <translation>Las entradas de {path} no son todas rutas u objetos.</translation>
    </message>
    <message>
        <source>{path} names no inputs.</source>
        <translation>{path} no nombra ninguna entrada.</translation>
    </message>
    <message>
        <source>{listed} are not 1 to {most_bands} different bands.</source>
        <translation>{listed} no son de 1 a {most_bands} bandas distintas.</translation>
    </message>
    <message>
        <source>Name blue, green, red and near infrared in this order, for example B02,B03,B04,B08 or 2,3,4,8; or other bands, one to {most_bands}; or all.</source>
        <translation>Nombre azul, verde, rojo e infrarrojo cercano en este orden, por ejemplo B02,B03,B04,B08 o 2,3,4,8; u otras bandas, de una a {most_bands}; o all.</translation>
    </message>
    <message>
        <source>The scale {scale} is not above 0 and up to 1.</source>
        <translation>La escala {scale} no es mayor que 0 y como mucho 1.</translation>
    </message>
    <message>
        <source>The scale turns numbers in the file into reflectance; 0.0001 is usual for Sentinel-2.</source>
        <translation>La escala convierte los números del archivo en reflectancia; 0.0001 es lo usual en Sentinel-2.</translation>
    </message>
    <message>
        <source>The offset {offset} is not between -1 and 1.</source>
        <translation>El desplazamiento {offset} no está entre -1 y 1.</translation>
    </message>
    <message>
        <source>The offset is added after scaling, in reflectance: -0.1 for Sentinel-2 from baseline 04.00 on.</source>
        <translation>El desplazamiento se suma después de la escala, en reflectancia: -0.1 para Sentinel-2 desde la línea base 04.00.</translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON ({error}).</source>
        <translation>{path} no se puede leer como JSON ({error}).</translation>
    </message>
    <message>
        <source>The {key} in {path} are no list.</source>
        <translation>{key} en {path} no es una lista.</translation>
    </message>
    <message>
        <source>{path} is no mask of {path_2}: {reason}.</source>
        <translation>{path} no es una máscara de {path_2}: {reason}.</translation>
    </message>
    <message>
        <source>Name another mask, or none (--mask &quot;none&quot;).</source>
        <translation>Indique otra máscara, o ninguna (--mask &quot;none&quot;).</translation>
    </message>
    <message>
        <source>No mask that matches {wanted} belongs to {path}.</source>
        <translation>Ninguna máscara que se ajuste a {wanted} pertenece a {path}.</translation>
    </message>
    <message>
        <source>Give a file-name pattern such as &quot;*_SCL*&quot;, a band name or index of the raster, or &quot;none&quot;.</source>
        <translation>Dé un patrón de nombres de archivo como &quot;*_SCL*&quot;, un nombre o número de banda del ráster, o &quot;none&quot;.</translation>
    </message>
    <message>
        <source>{mask} holds classes of Fmask, which differ from program to program: it is not known which of {values} are cloud.</source>
        <translation>{mask} contiene clases de Fmask, que difieren de un programa a otro: no se sabe cuáles de {values} son nubes.</translation>
    </message>
    <message>
        <source>Say with --mask and --mask-values which values are not usable.</source>
        <translation>Diga con --mask y --mask-values qué valores no son utilizables.</translation>
    </message>
    <message>
        <source>{path} has no band {index} to use as mask; it has {count}.</source>
        <translation>{path} no tiene la banda {index} para usarla como máscara; tiene {count}.</translation>
    </message>
    <message>
        <source>Give the mask&apos;s band counted from 1, its name, or a file.</source>
        <translation>Dé la banda de la máscara contada desde 1, su nombre, o un archivo.</translation>
    </message>
    <message>
        <source>{path} is damaged or incomplete (its header claims more data than the file has).</source>
        <translation>{path} está dañado o incompleto (su cabecera anuncia más datos de los que tiene el archivo).</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie o descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Give images of at least {minimum_dates} dates; more dates fill better.</source>
        <translation>Dé imágenes de al menos {minimum_dates} fechas; más fechas rellenan mejor.</translation>
    </message>
    <message>
        <source>Check what the mask values mean (--mask-values, --mask-clear), or use no mask (--mask &quot;none&quot;).</source>
        <translation>Compruebe qué significan los valores de la máscara (--mask-values, --mask-clear), o no use máscara (--mask &quot;none&quot;).</translation>
    </message>
    <message>
        <source>No input was given.</source>
        <translation>No se dio ninguna entrada.</translation>
    </message>
    <message>
        <source>Give rasters of several dates, or a folder of them.</source>
        <translation>Dé rásteres de varias fechas, o una carpeta con ellos.</translation>
    </message>
    <message>
        <source>Give rasters with blue, green, red and near infrared, or one raster a band; or say --bands all.</source>
        <translation>Dé rásteres con azul, verde, rojo e infrarrojo cercano, o un ráster por banda; o diga --bands all.</translation>
    </message>
    <message>
        <source>{wanted} has no grid to use: it lacks a coordinate reference system.</source>
        <translation>{wanted} no tiene una cuadrícula que usar: le falta un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Name a raster with a coordinate reference system, or one of the dates.</source>
        <translation>Indique un ráster con un sistema de referencia de coordenadas, o una de las fechas.</translation>
    </message>
    <message>
        <source>No pixel in the area is observed on any date.</source>
        <translation>Ningún píxel del área está observado en ninguna fecha.</translation>
    </message>
    <message>
        <source>Choose another area: this one is under cloud, or beyond the edge of the data, on every date.</source>
        <translation>Elija otra área: esta está bajo nubes, o más allá del borde de los datos, en todas las fechas.</translation>
    </message>
    <message>
        <source>{paths} does not overlap the area of {others}.</source>
        <translation>{paths} no se solapa con el área de {others}.</translation>
    </message>
    <message>
        <source>Leave it out, or check its coordinate reference system and position.</source>
        <translation>Omítalo, o compruebe su sistema de referencia de coordenadas y su posición.</translation>
    </message>
    <message>
        <source>{path} is not a raster that can be opened ({error}).</source>
        <translation>{path} no es un ráster que se pueda abrir ({error}).</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF or JPEG 2000, or a folder of them.</source>
        <translation>Dé un ráster que GDAL lea, por ejemplo un GeoTIFF o JPEG 2000, o una carpeta con ellos.</translation>
    </message>
    <message>
        <source>{path} cannot be read; it is damaged or incomplete ({value}).</source>
        <translation>{path} no se puede leer; está dañado o incompleto ({value}).</translation>
    </message>
    <message>
        <source>The name of {path} is not text that GDAL can open.</source>
        <translation>El nombre de {path} no es un texto que GDAL pueda abrir.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>{path} {what}.</source>
        <translation>{path} {what}.</translation>
    </message>
    <message>
        <source>{path} is not a raster.</source>
        <translation>{path} no es un ráster.</translation>
    </message>
    <message>
        <source>It is a pointer left by git-lfs; get the file itself with: git lfs pull</source>
        <translation>Es un puntero que dejó git-lfs; obtenga el archivo mismo con: git lfs pull</translation>
    </message>
    <message>
        <source>{path} is not a raster but a NumPy file.</source>
        <translation>{path} no es un ráster, sino un archivo de NumPy.</translation>
    </message>
    <message>
        <source>Turn an EarthNet minicube into dated rasters first, with the import command.</source>
        <translation>Convierta primero el minicubo de EarthNet en rásteres fechados, con la orden import.</translation>
    </message>
    <message>
        <source>{path} has no bands of its own.</source>
        <translation>{path} no tiene bandas propias.</translation>
    </message>
    <message>
        <source>{path} holds no image bands.</source>
        <translation>{path} no contiene bandas de imagen.</translation>
    </message>
    <message>
        <source>The product needs B02, B03, B04 and B08 under GRANULE/*/IMG_DATA; download it again if they are absent.</source>
        <translation>El producto necesita B02, B03, B04 y B08 bajo GRANULE/*/IMG_DATA; descárguelo de nuevo si faltan.</translation>
    </message>
    <message>
        <source>The date {date} of {path} is not a date.</source>
        <translation>La fecha {date} de {path} no es una fecha.</translation>
    </message>
    <message>
        <source>Only one date was given: {date} ({names}).</source>
        <translation>Se dio una sola fecha: {date} ({names}).</translation>
    </message>
    <message>
        <source>Only {count} dates were given.</source>
        <translation>Se dieron solo {count} fechas.</translation>
    </message>
    <message>
        <source>{hint} All {count} images have this date (from: {source}); if that is wrong, give each its own.</source>
        <translation>{hint} Las {count} imágenes tienen todas esta fecha (de: {source}); si eso es falso, dé a cada una la suya.</translation>
    </message>
    <message>
        <source>Leave out --bands and --range.</source>
        <translation>Omita --bands y --range.</translation>
    </message>
    <message>
        <source>Only fill, ndvi and evaluate take a series without them.</source>
        <translation>Solo fill, ndvi y evaluate aceptan una serie sin ellas.</translation>
    </message>
    <message>
        <source>Give one of its parts: {names}</source>
        <translation>Dé una de sus partes: {names}</translation>
    </message>
    <message>
        <source>Give a raster with bands.</source>
        <translation>Dé un ráster con bandas.</translation>
    </message>
    <message>
        <source>Say with --bands which bands they are, by name or by index: for example 2,3,4,8; or all.</source>
        <translation>Diga con --bands qué bandas son, por nombre o por número: por ejemplo 2,3,4,8; o all.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a minicube{detail}.</source>
        <translation>{path} no se puede leer como minicubo{detail}.</translation>
    </message>
    <message>
        <source>Give an EarthNet minicube (.npz or .nc); download it again if it may be incomplete.</source>
        <translation>Dé un minicubo de EarthNet (.npz o .nc); descárguelo de nuevo si puede estar incompleto.</translation>
    </message>
    <message>
        <source>{path} holds {names}: neither format of minicube that is known.</source>
        <translation>{path} contiene {names}: no es ninguno de los dos formatos de minicubo conocidos.</translation>
    </message>
    <message>
        <source>An EarthNet2021 minicube holds an array named highresdynamic.</source>
        <translation>Un minicubo de EarthNet2021 contiene una matriz llamada highresdynamic.</translation>
    </message>
    <message>
        <source>{path} holds {names}: no series of the four bands.</source>
        <translation>{path} contiene {names}: no es una serie de las cuatro bandas.</translation>
    </message>
    <message>
        <source>A cube needs a time axis, and the bands blue, green, red and near infrared by name.</source>
        <translation>Un cubo necesita un eje de tiempo, y las bandas azul, verde, rojo e infrarrojo cercano por su nombre.</translation>
    </message>
    <message>
        <source>{name} in {path} has the shape {shape}.</source>
        <translation>{name} en {path} tiene la forma {shape}.</translation>
    </message>
    <message>
        <source>Expected [row, column, 5 or 7 channels, time].</source>
        <translation>Se esperaba [fila, columna, 5 o 7 canales, tiempo].</translation>
    </message>
    <message>
        <source>The name of {path} holds no date.</source>
        <translation>El nombre de {path} no contiene ninguna fecha.</translation>
    </message>
    <message>
        <source>Keep the name it was published under, such as 29SND_2017-06-20_2017-11-16_....npz.</source>
        <translation>Conserve el nombre con el que se publicó, como 29SND_2017-06-20_2017-11-16_....npz.</translation>
    </message>
    <message>
        <source>The reflectance in {path} is {type} {shape} with {count} dates.</source>
        <translation>La reflectancia en {path} es {type} {shape} con {count} fechas.</translation>
    </message>
    <message>
        <source>Expected uint16 [time, 4, row, column] and a date for each time.</source>
        <translation>Se esperaba uint16 [tiempo, 4, fila, columna] y una fecha por cada tiempo.</translation>
    </message>
    <message>
        <source>The {name} in {path} has the shape {shape}, not {wanted}.</source>
        <translation>{name} en {path} tiene la forma {shape}, no {wanted}.</translation>
    </message>
    <message>
        <source>Expected one layer a date.</source>
        <translation>Se esperaba una capa por fecha.</translation>
    </message>
    <message>
        <source>{text} in {path} is not a date.</source>
        <translation>{text} en {path} no es una fecha.</translation>
    </message>
    <message>
        <source>{text} in {path} is not a date ({error}).</source>
        <translation>{text} en {path} no es una fecha ({error}).</translation>
    </message>
    <message>
        <source>Expected YYYY-MM-DD.</source>
        <translation>Se esperaba AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>Fitting on a worker</source>
        <translation>Ajustando en un nodo de cálculo</translation>
    </message>
    <message>
        <source>The worker {worker} does not see {path}.</source>
        <translation>El nodo de cálculo {worker} no ve {path}.</translation>
    </message>
    <message>
        <source>Put the inputs into a folder that all machines have under the same path, or into an object store (s3://).</source>
        <translation>Ponga los datos en una carpeta que todos los equipos tengan en la misma ruta, o en un almacén de objetos (s3://).</translation>
    </message>
    <message>
        <source>The workers do not all see the output folder: results come back through this machine, which is slower. Choose a folder that all machines have under the same path.</source>
        <translation>No todos los nodos de cálculo ven la carpeta de resultados: los resultados vuelven por este equipo, lo que es más lento. Elija una carpeta que todos los equipos tengan en la misma ruta.</translation>
    </message>
    <message>
        <source>A window was given to several workers, and each ended while it computed it: {error}</source>
        <translation>Una ventana se dio a varios nodos de cálculo, y cada uno terminó mientras la calculaba: {error}</translation>
    </message>
    <message>
        <source>Most often memory ran out there: use a smaller --tile or fewer threads a worker, or look at its log.</source>
        <translation>Lo más frecuente es que se agote su memoria: use un --tile menor o menos hilos por nodo, o mire su registro.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has gone away.</source>
        <translation>El planificador en {address} ha desaparecido.</translation>
    </message>
    <message>
        <source>Look at its log, start it again, and run this again; with --resume, windows that are written stay.</source>
        <translation>Mire su registro, inícielo de nuevo y repita la ejecución; con --resume se conservan las ventanas escritas.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers; waiting for some.</source>
        <translation>El planificador en {address} no tiene nodos de cálculo; se espera a que haya alguno.</translation>
    </message>
    <message>
        <source>The worker {worker} runs Python {there}; this machine runs {here}.</source>
        <translation>El nodo de cálculo {worker} usa Python {there}; este equipo usa {here}.</translation>
    </message>
    <message>
        <source>Start workers with the same version of Python.</source>
        <translation>Inicie los nodos de cálculo con la misma versión de Python.</translation>
    </message>
    <message>
        <source>The worker {worker} has other packages than this machine (in brackets; - is missing): {listed}.</source>
        <translation>El nodo de cálculo {worker} tiene otros paquetes que este equipo (entre paréntesis; - es que falta): {listed}.</translation>
    </message>
    <message>
        <source>Install on all workers: pip install {packages}</source>
        <translation>Instale en todos los nodos de cálculo: pip install {packages}</translation>
    </message>
    <message>
        <source>Results cannot be written to {output}: they take a folder.</source>
        <translation>No se pueden escribir resultados en {output}: necesitan una carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder, and copy it afterwards (aws s3 cp --recursive, gcloud storage cp -r), or mount the store as a folder.</source>
        <translation>Elija una carpeta y cópiela después (aws s3 cp --recursive, gcloud storage cp -r), o monte el almacén como carpeta.</translation>
    </message>
    <message>
        <source>Training: lightning-fabric</source>
        <translation>Entrenamiento: lightning-fabric</translation>
    </message>
    <message>
        <source>Films (MP4): ffmpeg by imageio-ffmpeg</source>
        <translation>Películas (MP4): ffmpeg de imageio-ffmpeg</translation>
    </message>
    <message>
        <source>Next raster that cannot be used</source>
        <translation>Siguiente ráster que no se puede usar</translation>
    </message>
    <message>
        <source>Next ({number} of {count})</source>
        <translation>Siguiente ({number} de {count})</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Escribir la fecha</translation>
    </message>
    <message>
        <source>Name the bands</source>
        <translation>Indicar las bandas</translation>
    </message>
    <message>
        <source>Choose another mask</source>
        <translation>Elegir otra máscara</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>filled, between dates</source>
        <translation>rellenado, entre fechas</translation>
    </message>
    <message>
        <source>filled, at an end</source>
        <translation>rellenado, en un extremo</translation>
    </message>
    <message>
        <source>filled, never seen</source>
        <translation>rellenado, nunca visto</translation>
    </message>
    <message>
        <source>estimated, no image</source>
        <translation>estimado, sin imagen</translation>
    </message>
    <message>
        <source>empty, gap too long</source>
        <translation>vacío, hueco muy largo</translation>
    </message>
    <message>
        <source>empty, seen too rarely</source>
        <translation>vacío, visto muy poco</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>How the rasters are read</source>
        <translation>Cómo se leen los ráster</translation>
    </message>
    <message>
        <source>Dates without an image</source>
        <translation>Fechas sin imagen</translation>
    </message>
    <message>
        <source>What is filled</source>
        <translation>Qué se rellena</translation>
    </message>
    <message>
        <source>Files beside the results</source>
        <translation>Archivos junto a los resultados</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation>Conservada: {name}</translation>
    </message>
    <message>
        <source>{count} dates forecast.</source>
        <translation>{count} fechas pronosticadas.</translation>
    </message>
    <message>
        <source>{count} dates computed.</source>
        <translation>{count} fechas calculadas.</translation>
    </message>
    <message>
        <source>{count} dates filled.</source>
        <translation>{count} fechas rellenadas.</translation>
    </message>
    <message>
        <source>{share} of all pixels were missing.</source>
        <translation>Faltaba el {share} de todos los píxeles.</translation>
    </message>
    <message>
        <source>Dates not used: {count}.</source>
        <translation>Fechas no usadas: {count}.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}</source>
        <translation>{count}, del {first} al {last}</translation>
    </message>
    <message>
        <source>Clouds and other gaps</source>
        <translation>Nubes y otros huecos</translation>
    </message>
    <message>
        <source>Dates not used, and why</source>
        <translation>Fechas no usadas, y por qué</translation>
    </message>
    <message>
        <source>Expected error of what was filled</source>
        <translation>Error esperado de lo rellenado</translation>
    </message>
    <message>
        <source>Date with the least seen</source>
        <translation>Fecha de la que menos se vio</translation>
    </message>
    <message>
        <source>{share} of all pixels of all dates</source>
        <translation>{share} de todos los píxeles de todas las fechas</translation>
    </message>
    <message>
        <source>Dates of which more than half is missing: {count}</source>
        <translation>Fechas de las que falta más de la mitad: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>None: all dates were used</source>
        <translation>Ninguna: se usaron todas las fechas</translation>
    </message>
    <message>
        <source>Not known: choose “uncertainty” before the run</source>
        <translation>No se conoce: elija «incertidumbre» antes de la ejecución</translation>
    </message>
    <message>
        <source>about ±{error:.3f} of reflectance (one standard deviation)</source>
        <translation>unos ±{error:.3f} de reflectancia (una desviación estándar)</translation>
    </message>
    <message>
        <source>{date}: {share} of it was seen</source>
        <translation>{date}: se vio el {share}</translation>
    </message>
    <message>
        <source>Summary of the result</source>
        <translation>Resumen del resultado</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Carpeta de la serie</translation>
    </message>
    <message>
        <source>Polygons, such as fields</source>
        <translation>Polígonos, como parcelas</translation>
    </message>
    <message>
        <source>Filled series</source>
        <translation>Serie rellenada</translation>
    </message>
    <message>
        <source>Polygons with NDVI by date</source>
        <translation>Polígonos con NDVI por fecha</translation>
    </message>
    <message>
        <source>An example of a model: fills the gaps of a series, computes its NDVI, and writes the NDVI of each polygon at each date.

The result has a feature for each polygon and date, with the attributes of the polygon, the date, and count, mean, stdev, min and max of its NDVI. Set the date as the field of its temporal properties to play it with the Temporal Controller.

To change the model, open it in the designer from the menu Raster, GANFilling, and save it among your own models.</source>
        <translation>Un ejemplo de modelo: rellena los huecos de una serie, calcula su NDVI y escribe el NDVI de cada polígono en cada fecha.

El resultado tiene una entidad por polígono y fecha, con los atributos del polígono, la fecha, y el número, la media, la desviación típica, el mínimo y el máximo de su NDVI. Elija la fecha como campo de sus propiedades temporales para reproducirlo con el Controlador temporal.

Para cambiar el modelo, ábralo en el diseñador desde el menú Ráster, GANFilling, y guárdelo entre sus propios modelos.</translation>
    </message>
    <message>
        <source>A folder of rasters or .SAFE products of several dates, as Fill gaps in a series takes it.</source>
        <translation>Una carpeta de rásteres o de productos .SAFE de varias fechas, como la toma Rellenar los huecos de una serie.</translation>
    </message>
    <message>
        <source>Auto blends the other methods, by how well each fills parts of the series that are hidden for it.</source>
        <translation>Auto combina los demás métodos según lo bien que cada uno rellena partes de la serie que se le ocultan.</translation>
    </message>
    <message>
        <source>In any coordinate reference system; they should lie in the area of the series.</source>
        <translation>En cualquier sistema de referencia de coordenadas; deben estar en el área de la serie.</translation>
    </message>
</context>
</TS>
