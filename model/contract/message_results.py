"""Errors of what is made of a series, such as tables and forecasts, and what to do (codes that end in _hint).

``{name}`` stands for a value; see messages.py.
"""

ERRORS_OF_INDICES = {
    "index_name_hint": (
        "Give names such as EVI, NDWI, NBR, or a formula with a name before it: mine=(nir-red)/(nir+red+0.1)."
    ),
    "same_index_name": "Two indices are called {name}.",
    "same_index_name_hint": "Give each another name.",
    "index_band_missing": "{name} takes the band {missing}, which the series does not have: it has {bands}.",
    "index_bands_missing": "{name} takes the bands {missing}, which the series does not have: it has {bands}.",
    "index_bands_missing_hint": "Leave this index out, or give a series with these bands.",
    "formula_without_name": "The formula {formula} has no name.",
    "unknown_index": "No index is known by the name {name}.",
    "unknown_index_near": "No index is known by the name {name}. Is it {near}?",
    "bad_index_name": "'{name}', the name of the formula {formula}, is no name of letters and digits.",
    "taken_index_name": "'{name}', the name of the formula {formula}, stands for something else.",
    "bad_formula": "The formula {name}={formula} cannot be used: {error}.",
    "bad_formula_hint": "Bands are {names}, or {letters}; beside them numbers, + - * / ** and brackets.",
    "formula_without_number": "it gives no number",
    "formula_too_long": "it is longer than {most} characters",
    "no_formula": "it is not a formula",
    "formula_without_band": "it names no band",
    "formula_number_too_large": "a number in it is too large",
    "no_band_name": "{name} is no name of a band",
    "formula_power": "a power in it is not a number",
    "formula_part": "'{part}' is none of numbers, bands, + - * / ** and brackets",
}

# Of files that are made from results: tables, charts, pictures; and of looking at inputs.
ERRORS_OF_FILES = {
    "no_input_usable": "None of the inputs can be used.",
    "no_input_usable_hint": "Give rasters of several dates.",
    "all_masked_where_looked": "No pixel that was looked at is observed.",
    "cannot_be_looked_at": "{name} cannot be looked at ({error}).",
    "leave_out_hint": "Leave it out.",
    "file_exists_already": "The file {path} exists already.",
    "file_exists_hint": "Choose another name, or allow --overwrite.",
    "file_exists_overwrite_hint": "Choose another name, or allow overwriting (--overwrite).",
    "file_not_writable": "The file {path} cannot be written: {reason}.",
    "file_not_writable_hint": "Choose a folder where you may create files, on a disk with room.",
    "file_format": "{name} names no kind of {what} that can be written.",
    "file_format_hint": "End the name with one of {formats}.",
    "kind_of_table": "table",
    "kind_of_chart": "chart",
    "zones_missing": "No polygons or points were given.",
    "zones_missing_hint": "Give a file of them: --zones FILE.",
    "bad_zones": "{path} cannot be read as polygons or points: {name}: {error}.",
    "bad_zones_hint": (
        "Give GeoJSON or a GeoPackage of polygons or points; QGIS and ogr2ogr write them from any vector layer."
    ),
    "bad_geometry": "{path} holds a geometry that cannot be used: {error}.",
    "geometry_of_kind": "it is a {kind}: only polygons and points can be used",
    "line_or_curve": "it is a line or a curve: only polygons and points can be used",
    "damaged": "it is damaged",
    "too_few_corners": "a polygon has fewer than three corners",
    "no_geopackage": "it is no GeoPackage ({error})",
    "several_layers": "it holds the layers {names}: name one behind the file, as in FILE.gpkg|layername=NAME",
    "zones_empty": "{path} holds no polygon and no point.",
    "zones_outside": "None of the polygons or points lies on the results.",
    "zones_outside_hint": "Give polygons or points of the area that was filled.",
    "no_results": "There are no results to read in {source} ({error}).",
    "no_results_hint": "Give a folder that fill, ndvi or forecast has written, or its series.json.",
    "of_version": "it is of version {version}",
    "not_filled": "{path} names no results: the series has not been filled.",
    "result_unreadable": "{path} cannot be read ({error}).",
    "result_unreadable_hint": "Fill the series again.",
    "unknown_value": "The results have no band or index {name}: they have {names}.",
    "unknown_value_hint": "Name one of these, or compute the index before, by fill or ndvi with --indices.",
    "parquet_missing": "Parquet is written by the package pyarrow, which the engine's Python does not have.",
    "parquet_missing_hint": "Install it (python -m pip install pyarrow), or write .csv or .gpkg.",
    "figure_format": "{name} names no kind of picture that can be drawn.",
    "no_series_given_hint": "Give a series or a result folder.",
    "land_cover_missing": "The land cover {path} does not exist.",
    "land_cover_unreadable": "The land cover {path} cannot be read: {error}.",
    "land_cover_unreadable_hint": "Give a raster that GDAL reads.",
    "not_land_cover": "{path} does not look like land cover: it holds {count} different values.",
    "not_land_cover_hint": "Give a raster of whole numbers from 0 to 255, a number a class.",
    "no_frames": "There are no pictures to animate.",
    "no_frames_hint": "Give PNG files, or a folder that holds some.",
    "frame_time": "{seconds:g} seconds a frame are too short for a GIF.",
    "frame_time_hint": "Give at least {least:g} seconds.",
    "bad_frame": "{path} cannot be read: {error}.",
    "bad_frame_hint": "Give PNG or JPEG pictures.",
    "frame_size": "{path} is {width} x {height} pixels, the first frame {width_1} x {height_1}.",
    "frame_size_hint": "Give frames of one size.",
}

# Of examples, evaluations and forecasts.
ERRORS_OF_TRIALS = {
    "bad_size": "A size of {size} pixels is too small.",
    "bad_size_hint": "Choose a size of {least} pixels or more.",
    "too_few_dates": "A series has two dates or more.",
    "too_few_dates_hint": "Choose --dates 2 or more.",
    "bands_not_simulated": "{bands} bands cannot be simulated.",
    "bands_simulated_hint": "Choose --bands {few}, or {many} for red edge and short-wave infrared, too.",
    "unknown_method": "There is no method {name}.",
    "unknown_method_hint": "Choose from {methods}.",
    "no_part_seen": (
        "No part of the series is seen on {dates} dates or more: nothing can be hidden to try the methods."
    ),
    "too_few_observed": "Too few pixels of the series are observed to hide some of them.",
    "too_little_observed": (
        "Too little of the series is observed to hide some of it and still fill it: {well} of its {dates} dates are "
        "seen on {share:.0%} of the area or more."
    ),
    "too_little_observed_hint": "Add dates, or choose another area.",
    "jinja_missing": "The report of an evaluation needs the package jinja2, which is not installed.",
    "jinja_missing_hint": (
        "Install it (pip install -r requirements/evaluate.txt), or create the engine again in QGIS's options."
    ),
    "bad_minutes": "{minutes} minutes are no time.",
    "bad_minutes_hint": "Choose --minutes above 0.",
    "bad_windows": "{windows} windows are none.",
    "bad_windows_hint": "Choose --windows 1 or more.",
    "forecast_unclear": "Dates to hold out and future dates were asked for at once.",
    "forecast_unclear_hint": "Use --horizon to score held-out dates, or --dates or --steps to forecast future ones.",
    "target_in_context": "{date} cannot be forecast: the context reaches to {last}.",
    "target_in_context_hint": "Forecast later dates, or end the context earlier with --until.",
    "too_short": (
        "The series is too short to forecast from: of its {count} dates ({span}), {context} are left as context; at "
        "least {least} are needed."
    ),
    "too_short_to_hold_out": (
        "The series is too short to forecast from: of its {count} dates ({span}), {context} are left as context; at "
        "least {least} are needed and {held} to hold out."
    ),
    "too_short_hint": "Give more dates, or change --context, --until or --horizon.",
    "no_lessons": "The places show too little to learn from.",
    "no_lessons_hint": "Name more places, or clearer ones.",
    "no_data": "There is nothing to train on.",
    "no_data_for_forecasts_hint": "Name folders of cubes or of dated rasters (--data).",
}
