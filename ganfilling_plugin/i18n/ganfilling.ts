<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>ganfilling</name>
    <message>
        <source>Replace earlier results in the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the results into the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one group, with a subgroup for each kind of result. Switch off in models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No output folder was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of a filled series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws one page of a filled series: land cover if it is given, and the input, the filled image and the NDVI of each date. Choose the folder that Fill gaps in a series wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the filled series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png);;PDF (*.pdf);;SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill gaps in a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the clouds and gaps of a series of optical images, such as Sentinel-2, and computes its NDVI. Choose two or more dates; the more, the better the gaps are filled.

Each date gives a filled raster on the grid and in the units of the input, its NDVI, and its quality: which pixels were observed, and how the others were filled. Observed pixels stay as they are.

Methods: linear interpolates in time; regression combines temporal kriging with regression on similar pixels; network is the GANFilling neural network, quick on a GPU only; auto takes the network where there is a GPU and the regression elsewhere.

Loaded layers carry their dates: open the Temporal Controller to play them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute NDVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the uncertainty of filled pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One standard deviation of reflectance, band by band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the network: the processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: those that come with the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also fill clouds and shadows that the masks miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by comparison with the other dates. Auto: if there are masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep observed pixels as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for working (GiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides the size of the windows, unless that is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: chosen from the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of windows (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which neighbouring windows of the network are blended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep unfinished work, and take up such work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For large areas: a run that was interrupted goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled {first} to {last} ({method})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled by GANFilling, method {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated example series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a simulated Sentinel-2 series to try the plugin with: fields, forest, water and roads through a year, with clouds, shadows, a swath edge and a lost date, their masks, and the truth beneath them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: another number gives another landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an EarthNet minicube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns an EarthNet minicube (.npz) into one GeoTIFF for each date with its mask. Minicubes do not say exactly where they are: the position on the map is only approximate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minicube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EarthNet minicubes (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the NDVI of each date of a series, without filling: pixels under clouds and gaps have no data. To get NDVI without gaps, use Fill gaps in a series, or choose its output folder here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI by GANFilling, not filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters of the series, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One raster for each date, or one for each band and date. Cloud masks (such as *_SCL) may be among them or lie beside them. The date is taken from the layer&apos;s temporal range, the file, or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a folder that holds the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of rasters, of .SAFE folders, with a series.json, or a .SAFE folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud mask: file name pattern or band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of the names of the mask rasters, such as *_SCL*, or the name or number of the mask&apos;s band in each raster. Empty: a scene classification (SCL) is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask values that mean not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 3,8,9,10. Empty: those of SCL, or anything but 0 in another mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue, green, red and near-infrared bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four names or numbers, such as B02,B03,B04,B08. Empty: recognised by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: reflectance = number * scale + offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster whose grid the results have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: the grid of the first date, onto which the others are warped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input: choose the rasters of the series, or a folder that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both rasters and a folder are given: choose one of them and leave the other empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a raster: it is of another kind, or damaged. Replace or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s Python set in the options does not exist: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another under Settings, Options, GANFilling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set in the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment of the checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment variable {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GANFilling engine has no Python to run in yet. In a terminal, type

{commands}

then choose that folder under Settings, Options, GANFilling, and press Test. In place of the option, the environment variable {variable} can name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} cannot be started: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot run in {python}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent, not needed by every method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was killed, most likely because the computer ran out of memory. Set a lower Memory or Tile size under Advanced, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine crashed ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped with status {status} without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last it wrote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine said nothing for {minutes:g} minutes and was stopped. The limit can be raised under Settings, Options, GANFilling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No file was left half-written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be used: {reason}
{remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python executable, or the folder of its environment. Empty: looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Test to see what the engine has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine computes in a Python of its own, beside QGIS. To make one, type in a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop an engine that says nothing after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing {python}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the GANFilling engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one raster for each date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes from “{provider}”, not from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (layer menu, Export, Save As) and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists only in the memory of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source is not a file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose layers of files on this computer, or under a /vsi path of GDAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporal range of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s Python {python} cannot be started: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count:.1f} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {name} could not be styled: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill gaps in a series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill clouds and gaps of the selected raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated example series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled between observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled before the first or after the last observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled, never observed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
