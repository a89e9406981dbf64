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
        <source>Find out how well gaps are filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how well the gaps of your own series can be filled. Pixels that are known are hidden: gaps of cloud shapes, whole dates, and blocks of dates. Each method fills them without having seen them, and is scored against what was hidden.

The result is a report that opens in a browser, with a sentence that says it all, tables with intervals, charts, and pictures of typical and of the worst cases; and the scores as JSON and CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen: all that can run on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors are told by class. Not set: by classes of greenness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides how large a part of the series is tried. More time, surer figures.</source>
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
        <source>Weights of a further network to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as those that were fine-tuned, or the published ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the area to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: from the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain over linear interpolation (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR of hidden pixels (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error of reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error of NDVI</source>
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
        <source>Seconds of tuning the network to this series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the method auto, which uses what came out as far as it is better on hidden parts of the series. Not set: it is not tuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds (auto: looked for; mask: only the mask&apos;s; off: none taken out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the clouds and gaps of a series of optical images, such as Sentinel-2, and computes its NDVI. Choose two or more dates; the more, the better the gaps are filled.

Each date gives a filled raster on the grid and in the units of the input, its NDVI, and its quality: which pixels were observed, and how the others were filled. Observed pixels stay as they are.

Methods: linear interpolates in time; regression combines temporal kriging with regression on similar pixels; network is the GANFilling neural network, which corrects the regression; auto blends them all, by how well each fills parts of the series that are hidden for it.

Loaded layers carry their dates: open the Temporal Controller to play them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of coarse rasters (MODIS, VIIRS, Sentinel-3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated rasters of a coarse sensor, with the same bands or some of them. They tell how bright the dates are that the series has lost to clouds, as far as they prove right on dates that it has seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters of other indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters of observation counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: clouds and shadows are looked for, beside what the mask says, and dates that do not agree with the others are not used. mask: only what the mask says is cloud. off: every pixel that has data counts as observed, whatever the mask says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to treat as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2018-08-10,2018-08-23: nothing of these dates is used, they are filled whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2018-08-10,2018-08-23: these dates are used even if they do not agree with the others. Clouds that are found in them are still taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds (as earlier versions named it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geotiff: a file for each date and kind. stack: a file for each band, with a layer for each date. netcdf, zarr: one cube, for xarray, R and others. The layers look the same. Not set: geotiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days to the nearest observation, and how many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a STAC collection of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write a date every (days, or month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 10, or month for the 15th of every month. These dates need no image: they are estimated from the dates around them, and the quality says so. Empty: the dates of the images alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of these dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last of these dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 2022-06-30. Not set: that of the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write the dates in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with a date a line, such as 2022-06-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates (*.txt *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the dates of the images, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave gaps empty that are longer than (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the observation before to the one after. Not set: all gaps are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave gaps empty of pixels with fewer observations than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: all gaps are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth NDVI over (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes back within about so many days is taken for noise (Whittaker smoothing; what is less sure counts less). Not set: NDVI is not smoothed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep observed pixels as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to see around the area (pixels, or all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies so far around the extent or polygons is not filled, but tells of dates that are clouded in them. 0: nothing; all: all that the rasters show. Not set: 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels so many times larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a quick look at a large area. Not set: the pixels of the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and fit less, for a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds and estimates are a little less exact.</source>
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
        <source>Windows computed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each takes that memory. Not set: one a core, as far as half of all memory goes.</source>
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
        <source>{date} is both to be treated as lost and to be trusted: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QGIS cannot show a Zarr cube as dated layers (GDAL 3.8 can). Write netCDF, or open the cube elsewhere: {path}</source>
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
        <source>EarthNet minicubes (*.npz *.nc)</source>
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
        <source>NDVI of a series, not filled</source>
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
        <source>Other indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, such as EVI,SAVI,NDWI, or formulas of bands with a name before them: mine=(nir-red)/(nir+red+0.1). Where uncertainty is written, theirs is, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: the whole of the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels that no polygon touches are left without data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the rasters, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2022-06-07,2022-06-12, one for each raster that is chosen; where one is left empty, as in 2022-06-07,,2022-06-27, the date is taken from the layer or the file.</source>
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
        <source>Mask values that mean clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 1. Any other value is then not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask bits that mean not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from 0, such as 1,2,3. A pixel is not usable if one of them is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask: values above this are not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a cloud probability, such as 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask: values below this are not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a score of how clear a pixel is, such as 0.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue, green, red and near-infrared bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four names or numbers, such as B02,B03,B04,B08; or other bands, one to twenty; or all, for all that are there. Empty: these four, or a single index such as NDVI, recognised by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid range of a single band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 0,8: the least and the largest value of a band that is no reflectance. Empty: that of the index of this name.</source>
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
        <source>Not set: what all images cover together, at the finest pixel.</source>
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
        <source>{dates} dates are given for {rasters} chosen rasters: give one for each, empty where the raster&apos;s own is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast greenness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts the NDVI of dates after the last one of a series. The gaps of the series are filled first; a small neural network then adds the change it expects to the last known NDVI. It knows the season and what the series shows, but no weather.

To see how good forecasts of your own series are, hold out its last dates: they are forecast from the dates before them and compared with what was observed. The scores are tables by date, land cover and place, and say in how many places filling the gaps helps.

Other ways to forecast, for comparison: persistence repeats the last known NDVI; climatology takes the same season of earlier years, or the mean; trend goes on in a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the forecasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast NDVI rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, if dates were held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many dates to forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or these dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2022-07-15,2022-08-01; they replace the two numbers above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last dates to hold out and score (0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of the last dates are forecast in place of the future, and then compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last date to forecast from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 2022-06-30. Empty: the last date of the series that is not held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most dates to forecast from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto: the network, or persistence where the engine has no torch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill gaps by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None forecasts from the series with its gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover classes to score by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the places that are scored (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the forecasting network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI forecast ({method})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI forecast by GANFilling, method {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date: write it as YYYY-MM-DD.</source>
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
        <source>the plugin&apos;s own environment</source>
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
        <source>The GANFilling engine is being created. Try again when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GANFilling engine has no Python to run in yet. Open Settings, Options, GANFilling, and press “Create the engine”.

Without a window, type in a terminal

{commands}

and name that folder in the environment variable {variable}.</source>
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
        <source>The engine was killed, most likely because the computer ran out of memory. Set a lower Memory or Window size under More options or Advanced, or close other programs.</source>
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
        <source>If it goes on: Raster, GANFilling, Diagnostics… has a report to send.</source>
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
        <source>Use the plugin&apos;s own engine (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my own Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python executable, or the folder of its environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the engine, and show what it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report to copy, for those who help you</source>
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
        <source>Log of the set-up, result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Test to see what the engine has.</source>
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
        <source>given</source>
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
        <source>Fill clouds and gaps of raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill gaps in selected layers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill gaps with all options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing&apos;s dialog of the algorithm, with the selected raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out how well gaps are filled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast greenness…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of a filled series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of fields or points by date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated example series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date on each frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the program ffmpeg: add Films under Settings, Options, GANFilling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be kept: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the frames (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after {count} frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to an observation</source>
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
        <source>Where the network runs; the other methods use the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or numbers of blue, green, red and near infrared, by commas; or of other bands; or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name pattern of the masks, such as *_SCL*, or the mask&apos;s band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pixels count as observed. The context menu of the table says it of a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, or month: dates so far apart are estimated, too, images or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the images&apos; dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these dates, not those of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which files the results are written; the layers are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as EVI,NDWI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other indices: names by commas, or formulas such as mine=(nir-red)/(nir+red+0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of coarse rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated rasters of MODIS, VIIRS or Sentinel-3: they tell of dates that are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network: the neural network GANFilling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates e&amp;very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coar&amp;se rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: the others blended, the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regression: in time and on like pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear: in time, quickest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoTIFFs: a file a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stacks: a file a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netCDF: one cube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zarr: one cube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: looked for, beside what the mask says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask: only what the mask says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: all that has data counts as observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread in the polygon (±1 standard deviation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked, not used (arrow: beyond the axis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked value: {value:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled between observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled at an end of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated, no image of this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left empty, gap too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left empty, too few observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled, never observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of cloud-free windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the windows of a folder of minicubes (.npz), or of dated rasters, that are free of clouds on several dates in a row, by UTM zone and latitude band. Adversarial training learns from them what real series look like. The file is JSON, as the published GANFilling uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of minicubes or of dated rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a window (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest dates in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example model: from a series to the NDVI of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tune the network to a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the network further on your own series, so that it suits your place and season. Parts of what was observed are hidden, and the network learns to restore them. Some windows of the series are held out; they decide which state is kept, and how far its corrections are trusted.

The result is a weights file: choose it as Weights of the network in Fill gaps in a series. Twenty dates or more and a GPU are advisable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to train at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same steps on the same computer give the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace earlier weights of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file: use letters, digits, dots, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out windows: {base:.2f} dB by the regression, {network:.2f} dB by the network as tuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of polygons by date (layer, any rasters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes count, mean, standard deviation, minimum and maximum of each raster within each polygon, such as the NDVI of fields.

The result has one feature for each polygon and date, with the attributes of the polygon, the date and the statistics. It is coloured by its mean, and the Temporal Controller plays it; as a table it can be drawn as curves or joined.

The date of a raster is that of its layer, else the one in its file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters, one for each date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the NDVI rasters of Fill gaps in a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No raster was given, or none can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no band {band}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no date: put one into its file name (2022-06-07), or set the temporal range of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area has no polygon. Choose a layer with polygons, or select some if only those are to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no polygon and no point. Choose a layer with some, or select some if only they are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python was found that the engine&apos;s environment can be made from. Install Python {oldest} or newer, then try again; or choose “Use my own Python”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment can be made from {python}: it has no {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian and Ubuntu install it with: sudo apt install {package}
Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a complete Python, then try again; or choose another Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch for the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch for an NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without torch (linear and regression only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch as pip offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Mac has an Apple GPU: torch can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has an NVIDIA GPU ({name}): torch with CUDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found: torch&apos;s small build for the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found here: torch would compute on the processor all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The methods linear and regression need no torch; network does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever build pip finds in its own index; on Linux mostly that with CUDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without cloud detection, clouds are found by comparing the dates alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without cloud detection, the engine&apos;s own detector finds clouds in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {download} to download, up to {disk} on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:.1f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another QGIS is creating the engine at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} left; the engine needs up to {wanted} while it is made. Free some space, or choose a smaller build of torch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making an environment from {python}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting uv, the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch does not see the NVIDIA GPU: its driver may be too old. It computes on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what is to be installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be had from PyTorch. {reason}
pip&apos;s own index offers: {offered}. {cost} To take that, press “Take pip&apos;s build”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no known checksums of these packages for {machine}: {lists}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing cloud detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing cloud detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {package}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be removed, it is in use: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} could not be installed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {package} that came is not the one known to this version of the plugin: its checksum is another. It was not installed. Try again, as the download may have been damaged. If that does not help, the package index gives a changed file: ask who runs it (pip config list shows which one is used), or choose “Use my own Python”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {package} could not be stored. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to the package index was refused. In networks that inspect connections pip needs their certificate: pip config set global.cert FILE (ask your administrators for it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy let nothing through. Tell pip of it: pip config set global.proxy ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index refuses to give {package}: check pip&apos;s configuration of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index cannot be reached to get {package}. Check the network; behind a proxy or with a mirror set pip&apos;s configuration (pip config), which is used here. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of {package} was interrupted. Try again: what is whole is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {package} for this Python and this system. If it is torch, choose “Without torch”; else install another Python (3.10 to 3.13 suit most packages), or choose “Use my own Python”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of {package} could not be written: another program, perhaps the virus scanner or a running job, holds it. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment has no working pip. Press Repair to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the Temporal Controller to the dates of a series, and play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export animation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a series as frames, an animated GIF or a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filled series in the project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} NDVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be made: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ffmpeg was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch from folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill each series found below a folder, such as tiles or years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with a folder for each series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series was found in {folder} or its folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for series in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to add when you report a problem. Your home folder is written as ~.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking… the engine is tried, which takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics of GANFilling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more step: create the engine. {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not whole: create the engine again, or complete it. {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example model in the designer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a series to the NDVI of fields, to be changed and saved as your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud detection: ukis-csmask (DLR), {size} to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds clouds and shadows that masks miss, or where there is no mask. With onnxruntime, which runs it. Its licence is Apache 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {size} to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take pip&apos;s build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build of torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create again with this build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cloud detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cloud detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the engine? It can be created again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what this computer has…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window may be closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without cloud detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksums of packages not compared: {lists}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all packages have their known checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is half-made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it was interrupted. Press Repair to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python that it was made from has vanished, perhaps with an update of QGIS. Press Repair to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine computes in a Python of its own, beside QGIS, and touches neither QGIS nor other programs. It is made once, and serves all later versions that need the same packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Python at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Python, or the folder of an environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own Python is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}. Press Test to see whether the engine works in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or more features of a polygon layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most} of {count} selected features are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read: {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series in the project yet. Fill gaps in a series, or add rasters with dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen places lie outside the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a variable to see its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the map to see the values of a pixel over time. Shift+click adds another pixel to compare with; a polygon gives the mean of its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to rename, Delete to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen where a mask says cloud, as crosses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the map for the profile of a pixel; Shift+click adds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a polygon on the map for the mean of its pixels; a right click ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use selected features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over each selected feature of the current polygon layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the places shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click adds a place in place of beginning anew, as with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the places selected in the list; all if none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all values shown as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plot as a picture (PNG), twice as fine as on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the values of a pixel or polygon over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0%} observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %: {low:.3f} to {high:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of the polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the polygons that are selected in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no polygon layer in the project: add one, or choose another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No polygon is selected: select some, or take all of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygon layer is empty: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: about {time} on {device}, {memory:.1f} GiB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: roughly {time} on {device} (a guess), {memory:.1f} GiB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check by name: *202206*, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter checks the rasters whose name fits, and no others; * and ? stand for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check rasters by name pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier &amp;results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the filled layers of earlier runs, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Processing dialog…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as qgis_process command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first steps, with pictures, in the browser (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a small simulated series among your documents, and opens it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing at a time: the other run has to end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills what the map shows, in larger pixels, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the example…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygon layer is not a file, so other programs cannot read it. Save it (layer menu, Export) and choose the saved layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygon layer has a filter and a selection; a command can hold only one. Save the selected polygons as a layer of their own and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview ({method}, {seconds:.0f} s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview by GANFilling; its files go when QGIS is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is none of the bands needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date into its cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or add the other bands of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file as “{name}”: it is taken once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask of the image that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated as lost (your choice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted (your choice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last preview: {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run: {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rasters} rasters, {dates} dates, {pixels:.2f} million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the rasters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds results of an earlier run: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be replaced, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled {dates} dates in {time}: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of at most {size} x {size} pixels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of what the map shows, in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no raster yet: add files or a folder, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rasters to fill: two dates or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one date is checked: check at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checked dates are treated as lost: nothing is left to fill from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not overlap the first of the checked rasters: uncheck it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates every: write a number of days, or month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area does not overlap the images: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the results is not a full path: choose it with the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file: choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a date: type it into the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several images of {date}: they are merged, the clearest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rasters do not have these bands, and one setting applies to all: leave it empty to have the bands of each recognised, or fill these in a run of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the checked rasters have no cloud mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, cannot be chosen. {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(its middle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands taken for blue, green, red and near infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is known from which pixels are cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pixels that have data, clouds included; from a quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the valid pixels that the mask takes out; from a quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the area that counted as observed in the last run or preview; the rest was filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed {percent:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloudy {percent:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source&apos;s mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates clouded in the area: {clouded}; of these seen beside it: {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost dates corrected by coarse rasters: {dates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloudy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {all} dates are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current: {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of these dates is used: they are filled whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are used even if they do not agree with the other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the engine decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not agree with the other dates is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No raster fits what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop rasters or a folder here, or add them with the buttons above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the input beside the filled image, with a line to drag between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filled series in the project to compare with its input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the line over the map. A double click on it turns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input of {date} cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated rasters of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (a run was stopped while it replaced files: run it again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s log: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of fields or points by date (table, curves)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a table with a row for each polygon or point and date: mean, median and standard deviation of bands and indices, how many pixels there are, and which share was observed. Choose the folder that Fill gaps in a series wrote.

A pixel belongs to a polygon if its centre lies in it. Curves of the means are drawn as a page, which the results viewer shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons or points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as ndvi,evi,red. Empty: NDVI and all other indices of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .gpkg, .csv or .parquet file; a .gpkg holds the polygons or points, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html);;SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table can be written as {formats}, not as {output}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast and evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train (research)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month in the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month in the folder name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair or complete the engine under Settings, Options, GANFilling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud detection (ukis-csmask) is not installed, so clouds are looked for by {instead}. Add it under Settings, Options, GANFilling to find them better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Training under Settings, Options, GANFilling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a lower Memory or Window size under More options or Advanced, or choose the processor as device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding parts of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the coarse rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting the surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing frame {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading coarse rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning the network to the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adversarial training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for clean windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling hidden gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling hidden dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling hidden blocks of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling under clouds that a mask misses in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating dates without an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling the gaps of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} of {count} dates: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of {zones} features and {dates} dates: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of {zones} features and {dates} dates; {outside} of them lie outside of the results: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation of {frames} frames: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported to {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example series: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {path} {checks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clean windows in {zones} zones: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI of {count} dates forecast ({method}): {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}
{other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filling helps {name} {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no place, for no place tells raw and filled context apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {share:.0%} of {places} places ({low:.0%} to {high:.0%}; equal in {equal} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict} Report: {report}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this series {method} reaches {psnr:.1f} dB on hidden pixels: {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this series {method} is {gain:.1f} dB (95 % interval {interval}) better than linear interpolation on hidden pixels: {wrong}{best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this series {method} is {gain:.1f} dB (95 % interval {interval}) worse than linear interpolation on hidden pixels: {wrong}{best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its error is {error:.4f} of {what} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its error is {error:.4f} of {what} and {ndvi:.3f} of NDVI on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; best here is {method}, by {ahead:.1f} dB more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; linear is the best of the methods tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comparison of dates alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue, green, red and near infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band {number} (no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {band} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> without a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, calendar {calendar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of Landsat&apos;s Level 1, of the top of the atmosphere and not corrected for the sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiance at the sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blue}, {green}, {red} and {nir}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images}: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of Landsat Collection 2 (number * {scale:g} - {offset:g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have another grid, name a raster or a date with --grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels of {pixel:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent {extent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {every} images is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {every} images are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged or incomplete ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of Level 1; the image of Level 2 of the same day and place was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which band its dates are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version of the same image was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its band is not one of the {wanted} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} of the {wanted} bands needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a picture for display, not reflectance; take the rasters of its bands B02, B03, B04 and B08</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name says that it holds no reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left of it when parts are hidden does not allow a regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory of {device} does not suffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated as lost, as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left lies beyond what the dates before and after show, as under cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next to nothing is left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left is brighter than on the other dates, as under cloud, haze or snow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left is far darker than on the other dates, as in the shadow of clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left does not show the ground that the other dates show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene classification of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band {band} of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud mask CLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no band {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a picture of three bands of 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no coordinate reference system, or no position on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any but {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that have one of the bits {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package ukis-csmask is not installed, so clouds are looked for by {instead}. Install it (requirements/clouds.txt, or the plugin&apos;s page Engine) to find them better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask was found and few data are missing, so clouds are looked for in the images alone. A mask (--mask) helps; --clouds off takes all pixels as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not evaluated, for torch or safetensors is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not evaluated: it fills blue, green, red and near infrared alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not evaluated: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast without the network, by {references} in its place: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates that are not finite numbers are not used: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of {device} does not suffice ({reason}). From here on the processor computes instead, which takes longer. To give it more memory, close other programs that use the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure shows {limit} of {count} dates, evenly chosen; a PDF shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure shows no input, for it cannot be read: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is tuned to the series by the method auto only, which judges what came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is tuned to the series: that takes torch and safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published network is not tuned to the series: it has no hold-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is lost, so the coarse rasters are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coarse raster lies within {reach} days of a date that is lost ({days}): none is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coarse rasters of the lost dates are clouded or empty: none is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coarse rasters do not help on dates that are known ({hidden} were tried): they are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pixels hold {listed} in all bands, which their files do not declare as no data; they were taken for no data. If that is wrong, declare the right number in the files: gdal_edit.py -a_nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels that {mask} and the other masks hide are much darker than those that they keep, so that they may mean the opposite of what was taken. If so, say with --mask-clear which values are clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masks hide {hidden:.0%} of all pixels that have data (that of {name}: {source}; not usable: {values}). If they mean the opposite, say with --mask-clear which values are clear, or give --mask none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: products of processing baseline 04.00 and later add 1000 to the numbers; an offset of -0.1 is used. If it was taken off already, give --offset 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: products of this processing baseline add 1000 to their numbers, but these are too low to hold it: it seems to have been taken off already, so no offset is used. If that is wrong, give --offset -0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: plants grow there, yet no pixel of any date is dark, so the numbers seem to hold the 1000 that Sentinel-2 products add since January 2022, and reprocessed ones of before; an offset of -0.1 is used. If that is wrong, give --offset 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: even the darkest pixels are so bright that the numbers may hold the 1000 that Sentinel-2 products add since January 2022, and reprocessed ones of before; it was assumed that they do not. If the rasters come from there unchanged, give --offset -0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bands change by the same 0.1 at {listed}: it looks as if the offset of processing baseline 04.00 (1000 in the file) was taken off some dates only. Give the inputs in one form, or an offset in each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many pixels have data in some bands only at {listed}{more}; they count as not observed and are filled. Often a dark surface whose blue fell below zero was stored as no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} in another coordinate reference system ({crs}) and resampled to {system}, that of the grid. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coarse} of larger pixels ({resolution:g}) and interpolated to those of the grid ({resolution_2:g}), the finest. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all dates cover the same ground. The grid is what they cover together, {size}; {least} covers {shares:.0%} of it. What a date does not cover is filled; to fill less, give --extent or --grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some images reach beyond the grid ({size}), and what lies there is left out: {lost:.0%} of {most}. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is what the images cover together, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are in different units ({listed}); all were brought to reflectance. If that is wrong, write them in one unit and give --scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images}: the file declares an offset of {declared_offsets:g}, but the numbers are too low to hold it: it seems to have been taken off already, so no offset is used. If that is wrong, give --offset {declared_offsets:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images}: the file declares a scale of {declared_scales:g} and an offset of {declared_offsets:g}, which its numbers cannot have; they were taken for {units}. If that is wrong, give --scale and --offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is used as it is and not tuned to the series: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning the network to the series took longer than {seconds:g} s and was stopped after {done} of {steps} steps: another run may fill a little differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither {zone} nor its neighbours have clean windows: those of other zones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was up after {step} of {steps} steps; --resume goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was up after {step} of {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorBoard is not installed: there will be no log for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud detectors need blue, green, red and near infrared. The dates of {bands} are compared with those before and after instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud detectors need blue, green, red and near infrared. The dates of {bands} are compared with those before and after instead; a mask (--mask) helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several images have the same date ({dates}) and were merged: each pixel comes from the clearest image that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guessed}: that is what the numbers seem to mean, as the file does not say it. If that is wrong, give --scale and --offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say how its numbers ({numbers}) turn into reflectance; they were taken for {unit}. If that is wrong, give --scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say how its numbers ({numbers}) turn into reflectance; they were taken for {unit}. If that is wrong, give --scale and --offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: pictures for display were left out; the bands of the same date were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 1 (top of the atmosphere) was left out where there is Level 2 of the same day: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {every} images are of Level 1, the top of the atmosphere ({dates}), the others are not: haze is still in them, so that they are not of one scale with the surface reflectance of the others. Take Level 2 of these dates, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what the values of {mask} mean ({values}): any but 0 counts as cloud. If that is wrong, give --mask-values, --mask-clear, --mask-bits, --mask-above or --mask-below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mask} was taken for {kind}: pixels with values {values} count as cloud. If that is wrong, say what they mean with {option}, or give another mask with --mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes in {mask} are not all whole numbers: they were resampled as if they were a measurement. Pixels that are mixed with cloud or shadow, or lie beside them, count as cloud. Resample classes by nearest neighbour, or give another mask with --mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} It was not used. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} counts days; {empty} of them, on which no pixel has data, were left out; {left} stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years of {name} are unknown (0000, 0001, ...); they were set to {first}, {second}, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say where it lies on the ground; it was put in the tile that its name speaks of ({crs}); it is only roughly right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say where it lies on the ground; it was put at an arbitrary place ({crs}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse rasters: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands of {names} have no names that are known; their positions were taken to be those of blue, green, red and near infrared. If that is wrong, say with --bands which they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} may be a mask but was not used. If it is one, give --mask, for example &quot;*_mask*&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {name}, these bands have larger pixels ({larger} m) and were interpolated (bilinear) to those of the others ({pixel:g} m): {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {name}, these bands are not used: {bands}. --bands all fills these, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: the colours of the bands are those that the file says, and the band that has none was taken for near infrared. If that is wrong, say with --bands which they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {name} covers only {share:.0%} of its image. Check what counts as observed beyond its edge, or give another mask with --mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not used as mask: {reason}. Name another with --mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was dated {date} by its metadata (TIFFTAG_DATETIME), though its {place} says {other}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was dated {date}, though its name also holds {other}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the name tells a month but no day; it was dated to the middle of it, {date}. If that is wrong, give the date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {mask} of {date} is likely to be empty: its source did not fill it from {first} to {last}. Take another; for Sentinel-2 the band SCL, which also marks shadows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs the Python package lightning-fabric, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment: pip install lightning-fabric tensorboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{mode}&apos; is no way to look for clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use auto, mask or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of the series is {date}, which was to be {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system allows this process {allowed:.1f} GiB of memory; about {needed:.1f} GiB are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it (ulimit -v), use --method regression --clouds mask, or fewer threads (OMP_NUM_THREADS=1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}{number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its connection, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine failed{where}: {name}: {error}. This is a fault of the program, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU stopped working{where}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again: a run that was begun with --resume goes on where it stopped. If it fails again, restart the computer, or use --device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller --tile or --memory, or --device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s Python has no module {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: {executable} -m pip install {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has a null character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the names of inputs and output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more open files (ulimit -n), or give fewer dates at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller --tile or --memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, and that no file is moved or removed during a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run was stopped while it put its files into {folder}: there are old and new ones, and no series.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command of that run once more, with --overwrite: it first moves the remaining files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of {device} does not suffice for windows of {largest} pixels: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, use fewer dates, or use --device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written whole: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again; if it fails again, choose an output folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose an output folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out while {path} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller --tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder {folder} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not move or remove the output folder during a run, and check that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder where you may create files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks fill blue, green, red and near infrared; this series has {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --method auto or regression, and no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --bands to fill the four, or use another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster needs the package distributed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: pip install distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, or leave out --scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{context}&apos; does not say how much to see around the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of pixels, 0 for none, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular dates begin or end, but no step is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many days lie between them (--every 10), or every month (--every month).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of the images are not to be written, and no others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for dates with --every or --dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{every}&apos; is no step between dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of days, or {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular dates cannot begin on {first} and end on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of {every} days is longer than what lies between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No 15th of a month lies between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} lies more than half a year outside of the images ({images} to {images_2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} in {path} lies more than half a year outside of the images ({images} to {images_2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {count} bands; {given} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {count} band; {given} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give rasters with blue, green, red and near infrared, or one raster a band with the band in its file name. Of other bands say with --bands which to take, or all; of a single band that is no reflectance, with --range LOW,HIGH which values are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coarse raster in {folder} can be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coarse raster in {folder} can be used; blue, green, red or near infrared must be in their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} declares the scale {bad:g}, with which it has no reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} declares the offset {bad:g}, with which it has no reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the index {index} among its bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has several bands, which have no range of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel of any date is observed ({paths} and the others). The mask is {mask}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel of any date is observed ({paths} and the others). There is no mask; the rasters hold no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image with the bands needed was found in {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image with the bands needed was found in {names} ({path}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({stage})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with {what}{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the log, which says where it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the log, which says where it happened; leaving {what} out may help until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {needed:.1f} GiB are needed for the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}; {instead} finds clouds in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python package {name} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is installed but does not run here: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment (pip install torch safetensors), or use --method regression, which needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N or mps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {name} is not here: this PyTorch ({version}) is built without CUDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {name} is not here: PyTorch finds 1 CUDA device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {name} is not here: PyTorch finds {count} CUDA devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {name} is not here: Apple&apos;s MPS is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --device auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no precision {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use auto, float32 or bfloat16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} fills the four bands alone, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable {variable} is &apos;{text}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to a number of {unit}, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} holds {found:,.0f} {unit}; at most {most:,} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where it comes from. If it is sound, set the environment variable {variable}={found:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, unpacked,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {path}, unpacked,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a zip archive that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {program} --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job file {path} cannot be run: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as the documentation describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a job of version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inputs are not a list of paths or objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be the name of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, dots, hyphens, underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder, or use --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path given as weights, or leave it out to use the weights that ship with the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the weights that ship with the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not the weights but a git-lfs pointer to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `git lfs pull` in the repository it comes from, or download the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds Python objects other than weights ({found}); loading it could run code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use weights from a source you trust, saved as tensors only (a state dict) or as safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a weights file, or is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected are a GANFilling checkpoint (.pt) or weights of this project (.safetensors). Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {path} do not fit: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected are a GANFilling checkpoint (.pt) or weights of this project (.safetensors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected are weights that forecast --train has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata do not say which network of this project it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kind of network, {kind}, is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no state dict of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a discriminator, which is used in training only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its architecture is not known here ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its numbers are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layers are not those of the network; {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layers are not those of the network ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, not {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {type}, not floating-point numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensors claim to hold more numbers than the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a safetensors file, or damaged ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not of a forecasting network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give names such as EVI, NDWI, NBR, or a formula with a name before it: mine=(nir-red)/(nir+red+0.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two indices are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes the band {missing}, which the series does not have: it has {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes the bands {missing}, which the series does not have: it has {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this index out, or give a series with these bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula {formula} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index is known by the name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index is known by the name {name}. Is it {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos;, the name of the formula {formula}, is no name of letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos;, the name of the formula {formula}, stands for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula {name}={formula} cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands are {names}, or {letters}; beside them numbers, + - * / ** and brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no name of a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a power in it is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{part}&apos; is none of numbers, bands, + - * / ** and brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the inputs can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give rasters of several dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel that was looked at is observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or allow --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or allow overwriting (--overwrite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder where you may create files, on a disk with room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names no kind of {what} that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the name with one of {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No polygons or points were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file of them: --zones FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as polygons or points: {name}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give GeoJSON or a GeoPackage of polygons or points; QGIS and ogr2ogr write them from any vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds a geometry that cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a {kind}: only polygons and points can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a line or a curve: only polygons and points can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a polygon has fewer than three corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no GeoPackage ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the layers {names}: name one behind the file, as in FILE.gpkg|layername=NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no polygon and no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the polygons or points lies on the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give polygons or points of the area that was filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no results to read in {source} ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder that fill, ndvi or forecast has written, or its series.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names no results: the series has not been filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the series again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results have no band or index {name}: they have {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of these, or compute the index before, by fill or ndvi with --indices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet is written by the package pyarrow, which the engine&apos;s Python does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (python -m pip install pyarrow), or write .csv or .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names no kind of picture that can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a series or a result folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The land cover {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The land cover {path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not look like land cover: it holds {count} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a raster of whole numbers from 0 to 255, a number a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures to animate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give PNG files, or a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:g} seconds a frame are too short for a GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least {least:g} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give PNG or JPEG pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is {width} x {height} pixels, the first frame {width_1} x {height_1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give frames of one size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size of {size} pixels is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a size of {least} pixels or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series has two dates or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose --dates 2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bands} bands cannot be simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose --bands {few}, or {many} for red edge and short-wave infrared, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from {methods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of the series is seen on {dates} dates or more: nothing can be hidden to try the methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few pixels of the series are observed to hide some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little of the series is observed to hide some of it and still fill it: {well} of its {dates} dates are seen on {share:.0%} of the area or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add dates, or choose another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of an evaluation needs the package jinja2, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (pip install -r requirements/evaluate.txt), or create the engine again in QGIS&apos;s options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes are no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose --minutes above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{windows} windows are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose --windows 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to hold out and future dates were asked for at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --horizon to score held-out dates, or --dates or --steps to forecast future ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} cannot be forecast: the context reaches to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast later dates, or end the context earlier with --until.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is too short to forecast from: of its {count} dates ({span}), {context} are left as context; at least {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is too short to forecast from: of its {count} dates ({span}), {context} are left as context; at least {least} are needed and {held} to hold out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more dates, or change --context, --until or --horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places show too little to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name more places, or clearer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name folders of cubes or of dated rasters (--data).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name folders of cubes, or a series of rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cubes (*.npz) in {paths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder of training cubes, or of dated rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places are held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold out fewer places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {found} GPUs, not {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights to start from are not of our own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use other weights or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the index with: python -m model index CUBES --output FILE.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or use --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window of {size} x {size} pixels is clear on {dates} dates in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller --size, fewer --dates, or more series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no clean windows to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an index of clean windows: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interrupted run in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --resume, or name the output folder and name of the run that was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state in {folder} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {folder} was made with other options: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it with the options it was begun with, or train afresh without --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warnings name them; look at the places they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detector&apos;s training cannot be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector is trained on one device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector has no layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least two widths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels need {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python environment: pip install ukis-csmask onnxruntime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ukis-csmask has other bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install version 1.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reflectance in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name cubes of reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clear images hold {count} sharp patches of {size} x {size} pixels; the model of natural patches needs more than {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more or larger images without clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no model of natural patches: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit one on clear images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {path} hold no state dict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a state dict, saved as .safetensors or by torch.save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {path} do not fit: {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the state dict of LPIPS on AlexNet, the convolutions and the linear layers in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the state dict of Inception-v3 with torchvision&apos;s names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a smaller step, or say where the dates begin and end (--start, --end).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} (first in {name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date a line, such as 2022-06-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out (--start and --end bound regular dates), or add images near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as text ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of {path} holds &apos;{word}&apos;, which is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was estimated for {dates} is no finite number at row {row_off}, column {col_off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use other weights, --precision float32, or --method regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series} would be replaced, but this command has not written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another output folder, or move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output folder {output} is also the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another output folder: the input would be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} would be replaced, but the program has not written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another output: the input would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A netCDF cube is written by the package netCDF4, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it into the engine&apos;s Python: &quot;{executable}&quot; -m pip install netCDF4. Or write Zarr (--format zarr), which needs no package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is rotated: a cube has one x a column and one y a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose --format geotiff or stack, or name a raster that is not rotated with --grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output folder {output} already holds results ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or allow overwriting (--overwrite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run{holder} is writing to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} would be replaced or removed, but it is also an input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} would be replaced or removed, but it is {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the bands {listed}, but {name_2} has {listed_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill them apart, or say with --bands which all of them have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs blue, green, red and near infrared alone, not {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent and the area do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No polygon of the area lies in the extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} lies beyond all numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an area on the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} does not overlap the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an area on the images, or none to fill all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent &apos;{extent}&apos; covers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write left,bottom,right,top, if need be with a CRS behind: 7.1,44.2,7.3,44.4,EPSG:4326.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no polygon, or only empty ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a GeoJSON file of polygons; QGIS and ogr2ogr write it from any vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{extent}&apos; is not an extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent &apos;{extent}&apos; has no place in the coordinates of the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as an area: {name}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area has no place in the coordinates of the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds one layer for each of {number} dates, but does not say of which band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the band into the file&apos;s name, such as B02_2023.tif, and give a file for each of the four bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {count} bands, too many for one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --bands which to take, {most_bands} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a picture for display: it has no near infrared, and no reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rasters of its bands B02, B03, B04 and B08 instead: they lie beside it in the same product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paths} and the rasters with it do not hold {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one raster for each of the bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no bands {wanted}; it has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seems to hold several dates: save each date as a raster of its own (Raster &gt; Conversion &gt; Translate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {four} of every date, or say with --bands which bands to take, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold {names}; wanted are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give rasters of all of these bands for every date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} and the rasters of the same image hold only {names}; four bands are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time axis {name} of {path} cannot be read: {value}{unit}{calendar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its times as CF has it, such as &quot;days since 1970-01-01&quot;, in the standard calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse rasters help with these four bands only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --coarse out, or fill blue, green, red and near infrared alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder} of coarse rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See docs/coarse.md for which rasters fit, or leave --coarse out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coarse raster in {folder} overlaps the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give coarse rasters of the place of the series, or leave --coarse out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters in {folder} are hardly coarser than those of the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give such rasters as inputs, together with the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no variable with rows and columns that can be read{detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a cube with the dimensions time, y and x, and a variable or a layer for each band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not say its coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with its reference system: in xarray with rioxarray, ds.rio.write_crs(&quot;EPSG:32632&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no image of {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file itself to see its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or select the layer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a Zarr store of format 3 that cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as Zarr format 2, with to_zarr(..., zarr_format=2), or as netCDF, with to_netcdf(&quot;cube.nc&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened as a cube ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again; a Zarr store is a folder, with all that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {path} the last dimensions of {name} are not rows, columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder it, with transpose(&quot;time&quot;, &quot;y&quot;, &quot;x&quot;) in xarray, and write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was put together from images of {first} to {last}, so that it has no date of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download single days; or give it a date in a series.json or in QGIS&apos;s layer properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is of the format {driver}, which may fetch what it shows from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a GeoTIFF, or set the environment variable {drivers_variable}={driver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies in too many virtual rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which file names which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named_in} names a place in the network: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that place yourself, or, if you trust the file, --external or {external}=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a virtual raster that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the virtual raster again, for example with gdalbuildvrt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} shows the bytes of {name}, which lies outside of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both into one folder, or, if you trust the file, set {external}=1 or give --external.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} seems to hold {no_reflectance}, not reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the surface reflectance (Level 2, SR) of the same images; or, if these are, say so with --scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date was found for {path}: neither in its metadata nor in its name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the file name (S2_20220607.tif), or give it in a series.json or in QGIS&apos;s layer properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds complex numbers, not reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give rasters of reflectance, for example of the type uint16 or float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --{what} what it is, or correct the file with gdal_edit.py -a_{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system, or no position on the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign it in QGIS (Raster &gt; Projections &gt; Assign Projection) or with gdal_edit.py -a_srs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill an index in a run of its own: --bands with its name or number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {outside:.0%} of the values of {name_2} lie outside of its valid range, {low:g} to {high:g}; most are {low_2:.4g} to {high_2:.4g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --scale and --offset how numbers turn into values, or with --range which values are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range {valid_range:g} to {valid_range_2:g} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the least and the largest value, for example --range 0,8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of an input is neither a text nor a list of texts: {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;path&quot;: &quot;image.tif&quot;, or &quot;paths&quot;: [&quot;red.tif&quot;, &quot;green.tif&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input has no path: {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a &quot;path&quot; or &quot;paths&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write dates as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no raster in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a zip with rasters or a .SAFE product in it, or unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no raster in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder with rasters or .SAFE products in it, or the rasters themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names itself, or lies in too many other series files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series file holds {{&quot;version&quot;: 1, &quot;inputs&quot;: [{{&quot;path&quot;: ..., &quot;date&quot;: ...}}, ...]}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a series file of version {series_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs in {path} are not all paths or objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names no inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} are not 1 to {most_bands} different bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name blue, green, red and near infrared in this order, for example B02,B03,B04,B08 or 2,3,4,8; or other bands, one to {most_bands}; or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale {scale} is not above 0 and up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale turns numbers in the file into reflectance; 0.0001 is usual for Sentinel-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset {offset} is not between -1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset is added after scaling, in reflectance: -0.1 for Sentinel-2 from baseline 04.00 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {key} in {path} are no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no mask of {path_2}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another mask, or none (--mask &quot;none&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask that matches {wanted} belongs to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file-name pattern such as &quot;*_SCL*&quot;, a band name or index of the raster, or &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mask} holds classes of Fmask, which differ from program to program: it is not known which of {values} are cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --mask and --mask-values which values are not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no band {index} to use as mask; it has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mask&apos;s band counted from 1, its name, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or incomplete (its header claims more data than the file has).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give images of at least {minimum_dates} dates; more dates fill better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the mask values mean (--mask-values, --mask-clear), or use no mask (--mask &quot;none&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give rasters of several dates, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give rasters with blue, green, red and near infrared, or one raster a band; or say --bands all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} has no grid to use: it lacks a coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a raster with a coordinate reference system, or one of the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel in the area is observed on any date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another area: this one is under cloud, or beyond the edge of the data, on every date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paths} does not overlap the area of {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or check its coordinate reference system and position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a raster that can be opened ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF or JPEG 2000, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read; it is damaged or incomplete ({value}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of {path} is not text that GDAL can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a pointer left by git-lfs; get the file itself with: git lfs pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a raster but a NumPy file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn an EarthNet minicube into dated rasters first, with the import command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no bands of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no image bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product needs B02, B03, B04 and B08 under GRANULE/*/IMG_DATA; download it again if they are absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date {date} of {path} is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one date was given: {date} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} dates were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} All {count} images have this date (from: {source}); if that is wrong, give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --bands and --range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only fill, ndvi and evaluate take a series without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of its parts: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a raster with bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --bands which bands they are, by name or by index: for example 2,3,4,8; or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a minicube{detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an EarthNet minicube (.npz or .nc); download it again if it may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {names}: neither format of minicube that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An EarthNet2021 minicube holds an array named highresdynamic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {names}: no series of the four bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cube needs a time axis, and the bands blue, green, red and near infrared by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {path} has the shape {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected [row, column, 5 or 7 channels, time].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of {path} holds no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the name it was published under, such as 29SND_2017-06-20_2017-11-16_....npz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reflectance in {path} is {type} {shape} with {count} dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected uint16 [time, 4, row, column] and a date for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} in {path} has the shape {shape}, not {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one layer a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} in {path} is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} in {path} is not a date ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting on a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker {worker} does not see {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the inputs into a folder that all machines have under the same path, or into an object store (s3://).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers do not all see the output folder: results come back through this machine, which is slower. Choose a folder that all machines have under the same path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window was given to several workers, and each ended while it computed it: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often memory ran out there: use a smaller --tile or fewer threads a worker, or look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler at {address} has gone away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log, start it again, and run this again; with --resume, windows that are written stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers; waiting for some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker {worker} runs Python {there}; this machine runs {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start workers with the same version of Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker {worker} has other packages than this machine (in brackets; - is missing): {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install on all workers: pip install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results cannot be written to {output}: they take a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder, and copy it afterwards (aws s3 cp --recursive, gcloud storage cp -r), or mount the store as a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: lightning-fabric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films (MP4): ffmpeg by imageio-ffmpeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rasters are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates without an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files beside the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next raster that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ({number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled, between dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled, at an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled, never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated, no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, gap too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, seen too rarely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dates forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dates computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dates filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of all pixels were missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates not used: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds and other gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates not used, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected error of what was filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date with the least seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of all pixels of all dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of which more than half is missing: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: all dates were used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: choose “uncertainty” before the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about ±{error:.3f} of reflectance (one standard deviation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: {share} of it was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, such as fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with NDVI by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example of a model: fills the gaps of a series, computes its NDVI, and writes the NDVI of each polygon at each date.

The result has a feature for each polygon and date, with the attributes of the polygon, the date, and count, mean, stdev, min and max of its NDVI. Set the date as the field of its temporal properties to play it with the Temporal Controller.

To change the model, open it in the designer from the menu Raster, GANFilling, and save it among your own models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of rasters or .SAFE products of several dates, as Fill gaps in a series takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto blends the other methods, by how well each fills parts of the series that are hidden for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any coordinate reference system; they should lie in the area of the series.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
