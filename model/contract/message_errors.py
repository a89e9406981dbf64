"""Errors of the engine, and what to do (codes that end in _hint), by code.

``{name}`` stands for a value; see messages.py. Options are named as on the command line (--mask): a window puts in
its own name of them.
"""

ERRORS = {
    "fabric_missing": "Training needs the Python package lightning-fabric, which is not installed.",
    "fabric_missing_hint": "Install it into the engine's Python environment: pip install lightning-fabric tensorboard",
    "bad_clouds": "'{mode}' is no way to look for clouds.",
    "bad_clouds_hint": "Use auto, mask or off.",
    "no_such_date": "No date of the series is {date}, which was to be {what}.",
    "no_such_date_hint": "There are {listed}.",
    "out_of_memory": "The system allows this process {allowed:.1f} GiB of memory; about {needed:.1f} GiB are needed.",
    "out_of_memory_hint": (
        "Raise it (ulimit -v), use --method regression --clouds mask, or fewer threads (OMP_NUM_THREADS=1)."
    ),
    "io_failed": "{where}{number}.",
    "io_failed_hint": "Check the disk and its connection, then run again.",
    "internal": "The engine failed{where}: {name}: {error}. This is a fault of the program, not yours.",
    "device_failed": "The GPU stopped working{where}: {reason}.",
    "device_failed_hint": (
        "Run again: a run that was begun with --resume goes on where it stopped. If it fails again, restart the "
        "computer, or use --device cpu."
    ),
    "memory_ran_out": "Memory ran out.",
    "memory_ran_out_hint": "Use a smaller --tile or --memory, or --device cpu.",
    "module_missing": "The engine's Python has no module {name}.",
    "module_missing_hint": "Install it: {executable} -m pip install {name}",
    "bad_name": "A name has a null character in it.",
    "bad_name_hint": "Check the names of inputs and output.",
    "too_many_files_hint": "Allow more open files (ulimit -n), or give fewer dates at once.",
    "smaller_tile_or_memory_hint": "Use a smaller --tile or --memory.",
    "missing_file_hint": "Check the path, and that no file is moved or removed during a run.",
    "half_moved": (
        "A run was stopped while it put its files into {folder}: there are old and new ones, and no series.json."
    ),
    "half_moved_hint": "Give the command of that run once more, with --overwrite: it first moves the remaining files.",
    "output_in_use_hint": "Wait until it is done, or choose another output folder.",
    "memory_too_small": "The memory of {device} does not suffice for windows of {largest} pixels: {reason}",
    "memory_too_small_hint": "Close other programs that use it, use fewer dates, or use --device cpu.",
    "write_failed": "{path} could not be written whole: {reason}.",
    "write_failed_hint": "Run again; if it fails again, choose an output folder on another disk.",
    "disk_full": "The disk of {folder} is full: {detail}.",
    "disk_full_hint": "Free some space or choose an output folder on another disk.",
    "memory_ran_out_writing": "Memory ran out while {path} was written.",
    "smaller_tile_hint": "Use a smaller --tile.",
    "output_vanished": "{path} cannot be written: the folder {folder} is not there any more.",
    "output_vanished_hint": (
        "Do not move or remove the output folder during a run, and check that its disk is connected."
    ),
    "output_not_writable": "{path} cannot be written: {reason}.",
    "output_not_writable_hint": "Choose a folder where you may create files.",
    "network_bands": "Networks fill blue, green, red and near infrared; this series has {listed}.",
    "network_bands_hint": "Use --method auto or regression, and no weights.",
    "network_bands_given_hint": "Leave out --bands to fill the four, or use another method.",
    "distributed_missing": "A cluster needs the package distributed.",
    "distributed_missing_hint": "Install it: pip install distributed",
    "no_scheduler": "No Dask scheduler answers at {address}: {error}",
    "no_scheduler_hint": "Start one, or leave out --scheduler.",
    "bad_context": "'{context}' does not say how much to see around the area.",
    "bad_context_hint": "Give a number of pixels, 0 for none, or all.",
    "dates_unclear": "Regular dates begin or end, but no step is given.",
    "dates_unclear_hint": "Say how many days lie between them (--every 10), or every month (--every month).",
    "no_dates_written": "The dates of the images are not to be written, and no others are.",
    "no_dates_written_hint": "Ask for dates with --every or --dates.",
    "bad_step": "'{every}' is no step between dates.",
    "bad_step_hint": "Give a number of days, or {month}.",
    "dates_reversed": "Regular dates cannot begin on {first} and end on {last}.",
    "dates_reversed_hint": "Swap the two.",
    "step_too_long": "A step of {every} days is longer than what lies between {first} and {last}.",
    "no_middle_of_month": "No 15th of a month lies between {first} and {last}.",
    "step_too_long_hint": "Take a smaller step, or say where the dates begin and end (--start, --end).",
    "bad_dates_file": "{path} names no date.",
    "bad_dates_file_hint": "Write a date a line, such as 2022-06-10.",
    "dates_outside": "{date} lies more than half a year outside of the images ({images} to {images_2}).",
    "dates_outside_in_file": (
        "{date} in {path} lies more than half a year outside of the images ({images} to {images_2})."
    ),
    "dates_outside_hint": "Leave it out (--start and --end bound regular dates), or add images near it.",
    "dates_file_unreadable": "{path} cannot be read as text ({error}).",
    "dates_file_line": "Line {number} of {path} holds '{word}', which is no date.",
    "estimate_not_finite": "What was estimated for {dates} is no finite number at row {row_off}, column {col_off}.",
    "estimate_not_finite_hint": "Use other weights, --precision float32, or --method regression.",
    "output_not_ours": "{series} would be replaced, but this command has not written it.",
    "output_not_ours_hint": "Choose another output folder, or move that file away.",
    "output_is_input": "The output folder {output} is also the input.",
    "output_is_input_hint": "Choose another output folder: the input would be overwritten.",
    "output_not_ours_file": "{path} would be replaced, but the program has not written it.",
    "output_is_input_file_hint": "Choose another output: the input would be lost.",
    "netcdf_missing": "A netCDF cube is written by the package netCDF4, which is not installed.",
    "netcdf_missing_hint": (
        'Install it into the engine\'s Python: "{executable}" -m pip install netCDF4. Or write Zarr (--format zarr), '
        "which needs no package."
    ),
    "rotated_grid": "The grid is rotated: a cube has one x a column and one y a row.",
    "rotated_grid_hint": "Choose --format geotiff or stack, or name a raster that is not rotated with --grid.",
    "file_exists": "{path} exists.",
    "output_exists": "The output folder {output} already holds results ({name}).",
    "output_exists_hint": "Choose another folder, or allow overwriting (--overwrite).",
    "output_in_use": "Another run{holder} is writing to {folder}.",
    "output_is_input_itself": "{path} would be replaced or removed, but it is also an input.",
    "output_is_input_linked": "{path} would be replaced or removed, but it is {found}.",
}

# Of the inputs: rasters, bands, masks, dates, areas.
ERRORS_OF_INPUTS = {
    "bands_differ": "{name} has the bands {listed}, but {name_2} has {listed_2}.",
    "bands_differ_hint": "Fill them apart, or say with --bands which all of them have.",
    "four_bands": "This needs blue, green, red and near infrared alone, not {listed}.",
    "area_outside": "The extent and the area do not overlap.",
    "area_outside_hint": "Give only one of them.",
    "area_outside_extent": "No polygon of the area lies in the extent.",
    "area_infinite": "{what} lies beyond all numbers.",
    "area_elsewhere_hint": "Choose an area on the images.",
    "area_elsewhere": "{what} does not overlap the images.",
    "area_elsewhere_or_none_hint": "Choose an area on the images, or none to fill all.",
    "extent_empty": "The extent '{extent}' covers nothing.",
    "bad_extent_hint": "Write left,bottom,right,top, if need be with a CRS behind: 7.1,44.2,7.3,44.4,EPSG:4326.",
    "area_empty": "{path} holds no polygon, or only empty ones.",
    "area_empty_hint": "Give a GeoJSON file of polygons; QGIS and ogr2ogr write it from any vector layer.",
    "bad_extent": "'{extent}' is not an extent.",
    "extent_without_place": "The extent '{extent}' has no place in the coordinates of the images.",
    "bad_area": "{path} cannot be read as an area: {name}: {error}.",
    "area_without_place": "The area has no place in the coordinates of the images.",
    "bands_not_found": "{path} holds one layer for each of {number} dates, but does not say of which band.",
    "bands_not_found_hint": (
        "Put the band into the file's name, such as B02_2023.tif, and give a file for each of the four bands."
    ),
    "bad_bands": "{path} holds {count} bands, too many for one run.",
    "bad_bands_hint": "Say with --bands which to take, {most_bands} at most.",
    "display_picture": "{path} is a picture for display: it has no near infrared, and no reflectance.",
    "display_picture_hint": (
        "Take the rasters of its bands B02, B03, B04 and B08 instead: they lie beside it in the same product."
    ),
    "bands_not_found_together": "{paths} and the rasters with it do not hold {wanted}.",
    "bands_not_found_together_hint": "Give one raster for each of the bands.",
    "too_few_bands": "{path} has {count} bands; {given} are needed.",
    "too_few_bands_one": "{path} has {count} band; {given} are needed.",
    "too_few_bands_hint": (
        "Give rasters with blue, green, red and near infrared, or one raster a band with the band in its file name. Of "
        "other bands say with --bands which to take, or all; of a single band that is no reflectance, with --range "
        "LOW,HIGH which values are valid."
    ),
    "bands_not_found_bands": "{path} has no bands {wanted}; it has: {names}.",
    "bands_of_several_dates_hint": (
        "It seems to hold several dates: save each date as a raster of its own (Raster > Conversion > Translate)."
    ),
    "bands_not_found_image": "{path} and the rasters of the same image hold {names}.",
    "bands_not_found_image_hint": "Give {four} of every date, or say with --bands which bands to take, or all.",
    "bands_not_found_wanted": "{path} and the rasters of the same image hold {names}; wanted are {listed}.",
    "bands_not_found_wanted_hint": "Give rasters of all of these bands for every date.",
    "too_few_bands_image": "{path} and the rasters of the same image hold only {names}; four bands are needed.",
    "no_date": "The time axis {name} of {path} cannot be read: {value}{unit}{calendar}.",
    "no_date_hint": 'Write its times as CF has it, such as "days since 1970-01-01", in the standard calendar.',
    "coarse_four_bands": "Coarse rasters help with these four bands only.",
    "four_bands_hint": "Leave --coarse out, or fill blue, green, red and near infrared alone.",
    "coarse_unusable": "There is no folder {folder} of coarse rasters.",
    "coarse_unusable_hint": "See docs/coarse.md for which rasters fit, or leave --coarse out.",
    "coarse_elsewhere": "No coarse raster in {folder} overlaps the series.",
    "coarse_elsewhere_hint": "Give coarse rasters of the place of the series, or leave --coarse out.",
    "coarse_fine": "The rasters in {folder} are hardly coarser than those of the series.",
    "coarse_fine_hint": "Give such rasters as inputs, together with the series.",
    "coarse_none_usable": "No coarse raster in {folder} can be used: {why}",
    "coarse_none_named": (
        "No coarse raster in {folder} can be used; blue, green, red or near infrared must be in their names."
    ),
    "not_a_raster": "{path} holds no variable with rows and columns that can be read{detail}.",
    "not_a_raster_hint": "Give a cube with the dimensions time, y and x, and a variable or a layer for each band.",
    "no_crs": "{path} does not say its coordinate reference system.",
    "no_crs_hint": 'Write it with its reference system: in xarray with rioxarray, ds.rio.write_crs("EPSG:32632").',
    "not_a_raster_image": "{file} holds no image of {key}.",
    "not_a_raster_image_hint": "Give the file itself to see its dates.",
    "missing_file": "There is no file {path}.",
    "check_path_hint": "Check the path.",
    "missing_input_hint": "Check the path, or select the layer again.",
    "zarr_format_3": "{path} is a Zarr store of format 3 that cannot be read here.",
    "zarr_format_3_hint": (
        'Write it as Zarr format 2, with to_zarr(..., zarr_format=2), or as netCDF, with to_netcdf("cube.nc").'
    ),
    "cube_not_opened": "{path} cannot be opened as a cube ({error}).",
    "cube_not_opened_hint": ("Copy or download it again; a Zarr store is a folder, with all that is in it."),
    "cube_order": "In {path} the last dimensions of {name} are not rows, columns.",
    "cube_order_hint": ('Reorder it, with transpose("time", "y", "x") in xarray, and write it anew.'),
    "date_of_mosaic": ("{path} was put together from images of {first} to {last}, so that it has no date of its own."),
    "date_of_mosaic_hint": ("Download single days; or give it a date in a series.json or in QGIS's layer properties."),
    "driver_not_allowed": "{path} is of the format {driver}, which may fetch what it shows from elsewhere.",
    "driver_not_allowed_hint": "Give a GeoTIFF, or set the environment variable {drivers_variable}={driver}.",
    "virtual_raster_too_deep": "{path} lies in too many virtual rasters.",
    "virtual_raster_too_deep_hint": "Check which file names which.",
    "network_source": "{named_in} names a place in the network: {name}.",
    "network_source_hint": "Give that place yourself, or, if you trust the file, --external or {external}=1.",
    "virtual_raster_unreadable": "{path} is not a virtual raster that can be read ({error}).",
    "virtual_raster_unreadable_hint": "Make the virtual raster again, for example with gdalbuildvrt.",
    "raw_source": "{path} shows the bytes of {name}, which lies outside of its folder.",
    "raw_source_hint": "Put both into one folder, or, if you trust the file, set {external}=1 or give --external.",
    "no_reflectance": "{path} seems to hold {no_reflectance}, not reflectance.",
    "no_reflectance_hint": (
        "Take the surface reflectance (Level 2, SR) of the same images; or, if these are, say so with --scale."
    ),
    "no_date_found": "No date was found for {path}: neither in its metadata nor in its name or folder.",
    "no_date_found_hint": (
        "Put it in the file name (S2_20220607.tif), or give it in a series.json or in QGIS's layer properties."
    ),
    "complex_numbers": "{path} holds complex numbers, not reflectance.",
    "complex_numbers_hint": ("Give rasters of reflectance, for example of the type uint16 or float32."),
    "bad_scale": "{path} declares the scale {bad:g}, with which it has no reflectance.",
    "bad_declared_offset": "{path} declares the offset {bad:g}, with which it has no reflectance.",
    "bad_scale_hint": "Say with --{what} what it is, or correct the file with gdal_edit.py -a_{what}.",
    "no_crs_of_raster": "{path} has no coordinate reference system, or no position on the ground.",
    "no_crs_of_raster_hint": (
        "Assign it in QGIS (Raster > Projections > Assign Projection) or with gdal_edit.py -a_srs."
    ),
    "index_among_bands": "{path} has the index {index} among its bands.",
    "range_of_bands": "{path} has several bands, which have no range of their own.",
    "index_among_bands_hint": "Fill an index in a run of its own: --bands with its name or number alone.",
    "index_out_of_range": (
        "{name}: {outside:.0%} of the values of {name_2} lie outside of its valid range, {low:g} to {high:g}; most "
        "are {low_2:.4g} to {high_2:.4g}."
    ),
    "index_out_of_range_hint": (
        "Say with --scale and --offset how numbers turn into values, or with --range which values are valid."
    ),
    "bad_range": "The range {valid_range:g} to {valid_range_2:g} is empty.",
    "bad_range_hint": "Give the least and the largest value, for example --range 0,8.",
    "bad_input": "The path of an input is neither a text nor a list of texts: {entry}.",
    "bad_input_hint": 'Write "path": "image.tif", or "paths": ["red.tif", "green.tif"].',
    "no_input": "An input has no path: {entry}.",
    "no_input_hint": 'Give it a "path" or "paths".',
    "no_date_given_hint": "Write dates as YYYY-MM-DD.",
    "no_raster_in_zip": "There is no raster in {path}.",
    "no_raster_in_zip_hint": "Give a zip with rasters or a .SAFE product in it, or unpack it first.",
    "no_raster_in_folder": "There is no raster in the folder {folder}.",
    "no_raster_in_folder_hint": "Give a folder with rasters or .SAFE products in it, or the rasters themselves.",
    "bad_series_file": "{path} names itself, or lies in too many other series files.",
    "bad_series_file_hint": 'A series file holds {{"version": 1, "inputs": [{{"path": ..., "date": ...}}, ...]}}.',
    "bad_series_file_version": "{path} is not a series file of version {series_version}.",
    "bad_series_file_inputs": "The inputs in {path} are not all paths or objects.",
    "no_input_in_series_file": "{path} names no inputs.",
    "bad_bands_given": "{listed} are not 1 to {most_bands} different bands.",
    "bad_bands_given_hint": (
        "Name blue, green, red and near infrared in this order, for example B02,B03,B04,B08 or 2,3,4,8; or other "
        "bands, one to {most_bands}; or all."
    ),
    "bad_scale_given": "The scale {scale} is not above 0 and up to 1.",
    "bad_scale_given_hint": ("The scale turns numbers in the file into reflectance; 0.0001 is usual for Sentinel-2."),
    "bad_offset": "The offset {offset} is not between -1 and 1.",
    "bad_offset_hint": "The offset is added after scaling, in reflectance: -0.1 for Sentinel-2 from baseline 04.00 on.",
    "bad_series_file_no_json": "{path} cannot be read as JSON ({error}).",
    "bad_series_file_list": "The {key} in {path} are no list.",
    "mask_unusable": "{path} is no mask of {path_2}: {reason}.",
    "mask_unusable_hint": 'Name another mask, or none (--mask "none").',
    "mask_not_found": "No mask that matches {wanted} belongs to {path}.",
    "mask_not_found_hint": 'Give a file-name pattern such as "*_SCL*", a band name or index of the raster, or "none".',
    "fmask_unknown": (
        "{mask} holds classes of Fmask, which differ from program to program: it is not known which of {values} are "
        "cloud."
    ),
    "fmask_unknown_hint": "Say with --mask and --mask-values which values are not usable.",
    "mask_band_not_found": "{path} has no band {index} to use as mask; it has {count}.",
    "mask_band_not_found_hint": "Give the mask's band counted from 1, its name, or a file.",
    "truncated": "{path} is damaged or incomplete (its header claims more data than the file has).",
    "truncated_hint": "Copy or download the file again.",
    "one_date_hint": "Give images of at least {minimum_dates} dates; more dates fill better.",
    "all_masked": "No pixel of any date is observed ({paths} and the others). The mask is {mask}.",
    "all_masked_no_mask": (
        "No pixel of any date is observed ({paths} and the others). There is no mask; the rasters hold no data."
    ),
    "all_masked_hint": 'Check what the mask values mean (--mask-values, --mask-clear), or use no mask (--mask "none").',
    "no_input_given": "No input was given.",
    "no_input_given_hint": "Give rasters of several dates, or a folder of them.",
    "no_input_with_bands": "No image with the bands needed was found in {names}.",
    "no_input_with_bands_because": "No image with the bands needed was found in {names} ({path}: {reason}).",
    "no_input_with_bands_hint": (
        "Give rasters with blue, green, red and near infrared, or one raster a band; or say --bands all."
    ),
    "no_crs_of_grid": "{wanted} has no grid to use: it lacks a coordinate reference system.",
    "no_crs_of_grid_hint": "Name a raster with a coordinate reference system, or one of the dates.",
    "all_masked_area": "No pixel in the area is observed on any date.",
    "all_masked_area_hint": (
        "Choose another area: this one is under cloud, or beyond the edge of the data, on every date."
    ),
    "grids_do_not_overlap": "{paths} does not overlap the area of {others}.",
    "grids_do_not_overlap_hint": "Leave it out, or check its coordinate reference system and position.",
    "raster_not_opened": "{path} is not a raster that can be opened ({error}).",
    "raster_not_opened_hint": "Give a raster that GDAL reads, for example a GeoTIFF or JPEG 2000, or a folder of them.",
    "raster_damaged": "{path} cannot be read; it is damaged or incomplete ({value}).",
    "name_not_text": "The name of {path} is not text that GDAL can open.",
    "name_not_text_hint": "Rename it.",
    "raster_truncated": "{path} {what}.",
    "raster_of_git_lfs": "{path} is not a raster.",
    "raster_of_git_lfs_hint": "It is a pointer left by git-lfs; get the file itself with: git lfs pull",
    "raster_of_numpy": "{path} is not a raster but a NumPy file.",
    "raster_of_numpy_hint": "Turn an EarthNet minicube into dated rasters first, with the import command.",
    "raster_without_bands": "{path} has no bands of its own.",
    "product_without_bands": "{path} holds no image bands.",
    "product_without_bands_hint": (
        "The product needs B02, B03, B04 and B08 under GRANULE/*/IMG_DATA; download it again if they are absent."
    ),
    "no_date_given": "The date {date} of {path} is not a date.",
    "one_date": "Only one date was given: {date} ({names}).",
    "few_dates": "Only {count} dates were given.",
    "one_date_all_hint": (
        "{hint} All {count} images have this date (from: {source}); if that is wrong, give each its own."
    ),
    "four_bands_range_hint": "Leave out --bands and --range.",
    "four_bands_lacking_hint": "Only fill, ndvi and evaluate take a series without them.",
    "raster_of_parts_hint": "Give one of its parts: {names}",
    "raster_without_bands_hint": "Give a raster with bands.",
    "bands_not_found_bands_hint": (
        "Say with --bands which bands they are, by name or by index: for example 2,3,4,8; or all."
    ),
}

# Of minicubes, which the commands import and train read.
ERRORS_OF_MINICUBES = {
    "not_a_minicube": "{path} cannot be read as a minicube{detail}.",
    "not_a_minicube_hint": "Give an EarthNet minicube (.npz or .nc); download it again if it may be incomplete.",
    "minicube_unknown": "{path} holds {names}: neither format of minicube that is known.",
    "minicube_unknown_hint": "An EarthNet2021 minicube holds an array named highresdynamic.",
    "minicube_no_series": "{path} holds {names}: no series of the four bands.",
    "minicube_no_series_hint": "A cube needs a time axis, and the bands blue, green, red and near infrared by name.",
    "minicube_shape": "{name} in {path} has the shape {shape}.",
    "earthnet_shape_hint": "Expected [row, column, 5 or 7 channels, time].",
    "no_date_in_name": "The name of {path} holds no date.",
    "no_date_in_name_hint": "Keep the name it was published under, such as 29SND_2017-06-20_2017-11-16_....npz.",
    "minicube_reflectance": "The reflectance in {path} is {type} {shape} with {count} dates.",
    "minicube_reflectance_hint": "Expected uint16 [time, 4, row, column] and a date for each time.",
    "minicube_layer": "The {name} in {path} has the shape {shape}, not {wanted}.",
    "minicube_layer_hint": "Expected one layer a date.",
    "not_a_date": "{text} in {path} is not a date.",
    "no_such_day": "{text} in {path} is not a date ({error}).",
    "not_a_date_hint": "Expected YYYY-MM-DD.",
}
