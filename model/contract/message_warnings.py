"""Warnings of the engine, by code.

``{name}`` stands for a value; see messages.py. Options are named as on the command line (--mask): a window puts in
its own name of them.
"""

WARNINGS = {
    "no_csmask": (
        "The package ukis-csmask is not installed, so clouds are looked for by {instead}. Install it "
        "(requirements/clouds.txt, or the plugin's page Engine) to find them better."
    ),
    "no_mask": (
        "No mask was found and few data are missing, so clouds are looked for in the images alone. A mask (--mask) "
        "helps; --clouds off takes all pixels as they are."
    ),
    "no_network": "The network is not evaluated, for torch or safetensors is not installed.",
    "no_network_bands": "The network is not evaluated: it fills blue, green, red and near infrared alone.",
    "no_network_because": "The network is not evaluated: {message}",
    "no_network_forecast": "Forecast without the network, by {references} in its place: {message}",
    "estimate_rejected": "Estimates that are not finite numbers are not used: {listed}.",
    "device_memory": (
        "The memory of {device} does not suffice ({reason}). From here on the processor computes instead, which "
        "takes longer. To give it more memory, close other programs that use the GPU."
    ),
    "figure_dates_thinned": "The figure shows {limit} of {count} dates, evenly chosen; a PDF shows all.",
    "figure_without_input": "The figure shows no input, for it cannot be read: {message}",
    "adaptation_unused": "The network is tuned to the series by the method auto only, which judges what came out.",
    "not_adapted": "No network is tuned to the series: that takes torch and safetensors.",
    "not_adapted_published": "The published network is not tuned to the series: it has no hold-out.",
    "coarse_not_needed": "No date is lost, so the coarse rasters are not needed.",
    "coarse_dates": "No coarse raster lies within {reach} days of a date that is lost ({days}): none is used.",
    "coarse_clouded": "The coarse rasters of the lost dates are clouded or empty: none is used.",
    "coarse_no_help": (
        "The coarse rasters do not help on dates that are known ({hidden} were tried): they are not used."
    ),
    "fill_undeclared": (
        "Some pixels hold {listed} in all bands, which their files do not declare as no data; they were taken for no "
        "data. If that is wrong, declare the right number in the files: gdal_edit.py -a_nodata."
    ),
    "mask_doubtful": (
        "The pixels that {mask} and the other masks hide are much darker than those that they keep, so that they may "
        "mean the opposite of what was taken. If so, say with --mask-clear which values are clear."
    ),
    "mask_hides_most": (
        "The masks hide {hidden:.0%} of all pixels that have data (that of {name}: {source}; not usable: {values}). "
        "If they mean the opposite, say with --mask-clear which values are clear, or give --mask none."
    ),
    "offset_from_baseline": (
        "{name}: products of processing baseline 04.00 and later add 1000 to the numbers; an offset of -0.1 is used. "
        "If it was taken off already, give --offset 0."
    ),
    "offset_absent": (
        "{name}: products of this processing baseline add 1000 to their numbers, but these are too low to hold it: "
        "it seems to have been taken off already, so no offset is used. If that is wrong, give --offset -0.1."
    ),
    "offset_from_numbers": (
        "{name}: plants grow there, yet no pixel of any date is dark, so the numbers seem to hold the 1000 that "
        "Sentinel-2 products add since January 2022, and reprocessed ones of before; an offset of -0.1 is used. If "
        "that is wrong, give --offset 0."
    ),
    "offset_unknown": (
        "{name}: even the darkest pixels are so bright that the numbers may hold the 1000 that Sentinel-2 products "
        "add since January 2022, and reprocessed ones of before; it was assumed that they do not. If the rasters "
        "come from there unchanged, give --offset -0.1."
    ),
    "offset_step": (
        "All bands change by the same 0.1 at {listed}: it looks as if the offset of processing baseline 04.00 (1000 "
        "in the file) was taken off some dates only. Give the inputs in one form, or an offset in each file."
    ),
    "bands_missing": (
        "Many pixels have data in some bands only at {listed}{more}; they count as not observed and are filled. "
        "Often a dark surface whose blue fell below zero was stored as no data."
    ),
    "grid_systems": (
        "{others} in another coordinate reference system ({crs}) and resampled to {system}, that of the grid. {hint}"
    ),
    "grid_pixels": (
        "{coarse} of larger pixels ({resolution:g}) and interpolated to those of the grid ({resolution_2:g}), the "
        "finest. {hint}"
    ),
    "grid_union": (
        "Not all dates cover the same ground. The grid is what they cover together, {size}; {least} covers "
        "{shares:.0%} of it. What a date does not cover is filled; to fill less, give --extent or --grid."
    ),
    "grid_cuts": (
        "Some images reach beyond the grid ({size}), and what lies there is left out: {lost:.0%} of {most}. {hint}"
    ),
    "grid_union_whole": "The grid is what the images cover together, {size}.",
    "units_differ": (
        "The images are in different units ({listed}); all were brought to reflectance. If that is wrong, write them "
        "in one unit and give --scale."
    ),
    "offset_declared_absent": (
        "{images}: the file declares an offset of {declared_offsets:g}, but the numbers are too low to hold it: it "
        "seems to have been taken off already, so no offset is used. If that is wrong, give --offset "
        "{declared_offsets:g}."
    ),
    "scale_overruled": (
        "{images}: the file declares a scale of {declared_scales:g} and an offset of {declared_offsets:g}, which its "
        "numbers cannot have; they were taken for {units}. If that is wrong, give --scale and --offset."
    ),
    "not_adapted_because": "The network is used as it is and not tuned to the series: {why}.",
    "adaptation_cut_short": (
        "Tuning the network to the series took longer than {seconds:g} s and was stopped after {done} of {steps} "
        "steps: another run may fill a little differently."
    ),
    "no_clean_zone": "Neither {zone} nor its neighbours have clean windows: those of other zones are used.",
    "not_complete": "The time was up after {step} of {steps} steps; --resume goes on from there.",
    "not_complete_detector": "The time was up after {step} of {steps} steps.",
    "sample_spoiled": "Left out: {sample}",
    "no_tensorboard": "TensorBoard is not installed: there will be no log for it.",
    "no_detectors": (
        "Cloud detectors need blue, green, red and near infrared. The dates of {bands} are compared with those "
        "before and after instead."
    ),
    "no_detectors_no_mask": (
        "Cloud detectors need blue, green, red and near infrared. The dates of {bands} are compared with those "
        "before and after instead; a mask (--mask) helps."
    ),
    "dates_merged": (
        "Several images have the same date ({dates}) and were merged: each pixel comes from the clearest image that "
        "shows it."
    ),
    "scale_guessed_index": (
        "{guessed}: that is what the numbers seem to mean, as the file does not say it. If that is wrong, give "
        "--scale and --offset."
    ),
    "scale_guessed": (
        "{name} does not say how its numbers ({numbers}) turn into reflectance; they were taken for {unit}. If that "
        "is wrong, give --scale."
    ),
    "scale_guessed_offset": (
        "{name} does not say how its numbers ({numbers}) turn into reflectance; they were taken for {unit}. If that "
        "is wrong, give --scale and --offset."
    ),
    "display_left_out": "{names}: pictures for display were left out; the bands of the same date were taken.",
    "level_1_left_out": "Level 1 (top of the atmosphere) was left out where there is Level 2 of the same day: {names}.",
    "levels_mixed": (
        "{count} of {every} images are of Level 1, the top of the atmosphere ({dates}), the others are not: haze is "
        "still in them, so that they are not of one scale with the surface reflectance of the others. Take Level 2 "
        "of these dates, or leave them out."
    ),
    "mask_assumed": (
        "It is not known what the values of {mask} mean ({values}): any but 0 counts as cloud. If that is wrong, "
        "give --mask-values, --mask-clear, --mask-bits, --mask-above or --mask-below."
    ),
    "mask_taken_for": (
        "{mask} was taken for {kind}: pixels with values {values} count as cloud. If that is wrong, say what they mean "
        "with {option}, or give another mask with --mask."
    ),
    "mask_mixed": (
        "The classes in {mask} are not all whole numbers: they were resampled as if they were a measurement. Pixels "
        "that are mixed with cloud or shadow, or lie beside them, count as cloud. Resample classes by nearest "
        "neighbour, or give another mask with --mask."
    ),
    "fmask_not_used": "{message} It was not used. {hint}",
    "empty_dates": ("{name} counts days; {empty} of them, on which no pixel has data, were left out; {left} stay."),
    "years_made_up": ("The years of {name} are unknown (0000, 0001, ...); they were set to {first}, {second}, ..."),
    "placed_in_tile": (
        "{name} does not say where it lies on the ground; it was put in the tile that its name speaks of ({crs}); it "
        "is only roughly right."
    ),
    "placed_anywhere": ("{name} does not say where it lies on the ground; it was put at an arbitrary place ({crs})."),
    "of_coarse": "Coarse rasters: {message}",
    "bands_assumed": (
        "The bands of {names} have no names that are known; their positions were taken to be those of blue, green, "
        "red and near infrared. If that is wrong, say with --bands which they are."
    ),
    "mask_unused": '{names} may be a mask but was not used. If it is one, give --mask, for example "*_mask*".',
    "bands_interpolated": (
        "Of {name}, these bands have larger pixels ({larger} m) and were interpolated (bilinear) to those of the "
        "others ({pixel:g} m): {bands}."
    ),
    "bands_left_out": "Of {name}, these bands are not used: {bands}. --bands all fills these, too.",
    "infrared_assumed": (
        "{names}: the colours of the bands are those that the file says, and the band that has none was taken for "
        "near infrared. If that is wrong, say with --bands which they are."
    ),
    "mask_partial": (
        "The mask {name} covers only {share:.0%} of its image. Check what counts as observed beyond its edge, or "
        "give another mask with --mask."
    ),
    "mask_refused": "{name} was not used as mask: {reason}. Name another with --mask.",
    "ignored": "Passed over: {listed}.",
    "dates_differ_metadata": (
        "{name} was dated {date} by its metadata (TIFFTAG_DATETIME), though its {place} says {other}. If that is "
        "wrong, give the date in a series.json or in QGIS's layer properties."
    ),
    "dates_differ": (
        "{name} was dated {date}, though its name also holds {other}. If that is wrong, give the date in a "
        "series.json or in QGIS's layer properties."
    ),
    "month_only": (
        "{name}: the name tells a month but no day; it was dated to the middle of it, {date}. If that is wrong, give "
        "the date in a series.json or in QGIS's layer properties."
    ),
    "mask_empty": (
        "The mask {mask} of {date} is likely to be empty: its source did not fill it from {first} to {last}. Take "
        "another; for Sentinel-2 the band SCL, which also marks shadows."
    ),
}
