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
        <source>Evaluate methods on a series</source>
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
        <source>Needs the program ffmpeg, which was not found.</source>
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
        <source>Folder</source>
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
        <source>auto: the best for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network: GANFilling, quick on a GPU only</source>
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
        <source>masked, not used</source>
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
        <source>filled before the first or after the last observation</source>
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
        <source>Fine-tune the network on a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the network further on your own series, so that it suits your place and season. Parts of what was observed are hidden, and the network learns to restore them. Some windows of the series are held out; they decide which state is kept, and how far its corrections are trusted.

The result is a weights file: choose it as Weights of the network in Fill gaps in a series. Twenty dates or more and a GPU are advisable. The engine needs the Python package lightning-fabric.</source>
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
        <source>Statistics of polygons by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes count, mean, standard deviation, minimum and maximum of each raster within each polygon, such as the NDVI of fields.

The result has one feature for each polygon and date, with the attributes of the polygon, the date and the statistics. With the date as the field of its temporal properties, the Temporal Controller plays it; as a table it can be drawn as curves or joined.

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
        <source>Installing cloud detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing cloud detection</source>
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
        <source>Fills what the map shows, at most 512 x 512 pixels, in seconds</source>
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
        <source>The map does not show the images: zoom to them.</source>
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
        <source>The job was kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s log: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of a filled series</source>
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
</context>
</TS>
