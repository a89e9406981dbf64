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
        <source>Fills the clouds and gaps of a series of optical images, such as Sentinel-2, and computes its NDVI. Choose two or more dates; the more, the better the gaps are filled.

Each date gives a filled raster on the grid and in the units of the input, its NDVI, and its quality: which pixels were observed, and how the others were filled. Observed pixels stay as they are.

Methods: linear interpolates in time; regression combines temporal kriging with regression on similar pixels; network is the GANFilling neural network, quick on a GPU only; auto takes the network where there is a GPU and the regression elsewhere.

Loaded layers carry their dates: open the Temporal Controller to play them.</source>
        <translation>Rellena las nubes y los huecos de una serie de imágenes ópticas, como las de Sentinel-2, y calcula su NDVI. Elija dos o más fechas; cuantas más, mejor se rellenan los huecos.

Cada fecha da un ráster rellenado en la malla y las unidades de la entrada, su NDVI y su calidad: qué píxeles se observaron y cómo se rellenaron los demás. Los píxeles observados quedan como están.

Métodos: linear interpola en el tiempo; regression combina kriging temporal con regresión sobre píxeles parecidos; network es la red neuronal GANFilling, rápida solo con GPU; auto toma la red donde hay GPU y la regresión en los demás casos.

Las capas cargadas llevan su fecha: abra el Controlador temporal para reproducirlas.</translation>
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
        <source>Evaluate methods on a series</source>
        <translation>Evaluar métodos en una serie</translation>
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
        <source>The engine was killed, most likely because the computer ran out of memory. Set a lower Memory or Tile size under Advanced, or close other programs.</source>
        <translation>El motor fue detenido por el sistema, muy probablemente porque el equipo se quedó sin memoria. Indique en Avanzado menos memoria o una ventana menor, o cierre otros programas.</translation>
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
        <source>Needs the program ffmpeg, which was not found.</source>
        <translation>Necesita el programa ffmpeg, que no se encontró.</translation>
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
        <source>Folder</source>
        <translation>Carpeta</translation>
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
        <translation>Másca&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation>&amp;Nubes</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>Forma&amp;to</translation>
    </message>
    <message>
        <source>Coar&amp;se rasters</source>
        <translation>Rásteres &amp;gruesos</translation>
    </message>
    <message>
        <source>auto: the best for this computer</source>
        <translation>auto: lo mejor para este equipo</translation>
    </message>
    <message>
        <source>network: GANFilling, quick on a GPU only</source>
        <translation>network: GANFilling, rápido solo con GPU</translation>
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
        <source>masked, not used</source>
        <translation>enmascarado, no usado</translation>
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
        <source>filled before the first or after the last observation</source>
        <translation>rellenado antes de la primera o después de la última observación</translation>
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
        <source>Fine-tune the network on a series</source>
        <translation>Ajustar la red a una serie</translation>
    </message>
    <message>
        <source>Trains the network further on your own series, so that it suits your place and season. Parts of what was observed are hidden, and the network learns to restore them. Some windows of the series are held out; they decide which state is kept, and how far its corrections are trusted.

The result is a weights file: choose it as Weights of the network in Fill gaps in a series. Twenty dates or more and a GPU are advisable. The engine needs the Python package lightning-fabric.</source>
        <translation>Sigue entrenando la red con su propia serie, para que se adapte a su lugar y estación. Se ocultan partes de lo observado y la red aprende a restaurarlas. Algunas ventanas de la serie se reservan; deciden qué estado se conserva y hasta dónde se confía en sus correcciones.

El resultado es un archivo de pesos: elíjalo como Pesos de la red en Rellenar los huecos de una serie. Convienen veinte fechas o más y una GPU. El motor necesita el paquete de Python lightning-fabric.</translation>
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
        <source>Statistics of polygons by date</source>
        <translation>Estadísticas de polígonos por fecha</translation>
    </message>
    <message>
        <source>Computes count, mean, standard deviation, minimum and maximum of each raster within each polygon, such as the NDVI of fields.

The result has one feature for each polygon and date, with the attributes of the polygon, the date and the statistics. With the date as the field of its temporal properties, the Temporal Controller plays it; as a table it can be drawn as curves or joined.

The date of a raster is that of its layer, else the one in its file name.</source>
        <translation>Calcula número, media, desviación estándar, mínimo y máximo de cada ráster dentro de cada polígono, como el NDVI de los campos.

El resultado tiene una entidad por polígono y fecha, con los atributos del polígono, la fecha y las estadísticas. Con la fecha como campo de sus propiedades temporales, el Controlador temporal la reproduce; como tabla se puede dibujar en curvas o unir.

La fecha de un ráster es la de su capa, o si no la de su nombre de archivo.</translation>
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
        <source>Installing cloud detection</source>
        <translation>Instalando la detección de nubes</translation>
    </message>
    <message>
        <source>Removing cloud detection</source>
        <translation>Quitando la detección de nubes</translation>
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
        <translation>Marcar por nombre: *202206*, después Intro</translation>
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
        <source>Fills what the map shows, at most 512 x 512 pixels, in seconds</source>
        <translation>Rellena lo que muestra el mapa, como mucho 512 x 512 píxeles, en segundos</translation>
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
        <source>The map does not show the images: zoom to them.</source>
        <translation>El mapa no muestra las imágenes: acérquese a ellas.</translation>
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
        <source>The job was kept: {file}</source>
        <translation>El trabajo se ha guardado: {file}</translation>
    </message>
    <message>
        <source>The engine&apos;s log: {file}</source>
        <translation>El registro del motor: {file}</translation>
    </message>
    <message>
        <source>Table of a filled series</source>
        <translation>Tabla de una serie rellenada</translation>
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
</context>
</TS>
