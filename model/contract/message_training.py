"""Errors of training networks and of the measures that take weights, and what to do (codes that end in _hint).

``{name}`` stands for a value; see messages.py.
"""

ERRORS_OF_TRAINING = {
    "no_data_hint": "Name folders of cubes, or a series of rasters.",
    "no_cubes": "There are no cubes (*.npz) in {paths}.",
    "no_cubes_hint": "Name a folder of training cubes, or of dated rasters.",
    "the_data": "the data",
    "unknown_place": "No place is called {name}.",
    "unknown_place_hint": "There are {known}.",
    "nothing_to_train_on": "All places are held out.",
    "nothing_to_train_on_hint": "Hold out fewer places.",
    "no_such_value": "There is no {value}.",
    "no_such_value_hint": "Use {known}.",
    "too_few_devices": "There are {found} GPUs, not {asked}.",
    "too_few_devices_hint": "Ask for fewer.",
    "weights_not_ours": "The weights to start from are not of our own network.",
    "weights_not_ours_hint": "Use other weights or none.",
    "make_index_hint": "Make the index with: python -m model index CUBES --output FILE.json",
    "choose_other_file_hint": "Choose another file, or use --overwrite.",
    "no_clean_windows": "No window of {size} x {size} pixels is clear on {dates} dates in a row.",
    "no_clean_windows_hint": "Use a smaller --size, fewer --dates, or more series.",
    "no_clean_windows_at_all": "There are no clean windows to learn from.",
    "index_unreadable": "{path} is not an index of clean windows: {error}",
    "nothing_to_resume": "There is no interrupted run in {folder}.",
    "nothing_to_resume_hint": (
        "Leave out --resume, or name the output folder and name of the run that was interrupted."
    ),
    "state_damaged": "The state in {folder} cannot be read: {error}",
    "state_damaged_hint": "Train afresh.",
    "resume_mismatch": "The run in {folder} was made with other options: {options}.",
    "resume_mismatch_hint": "Resume it with the options it was begun with, or train afresh without --resume.",
    "samples_spoiled": "{count} samples could not be made.",
    "samples_spoiled_hint": "The warnings name them; look at the places they come from.",
    "cannot_resume": "A detector's training cannot be resumed.",
    "cannot_resume_hint": "Leave out --resume.",
    "one_device": "The detector is trained on one device.",
    "one_device_hint": "Leave out --devices.",
    "no_layers": "The detector has no layers.",
    "no_layers_hint": "Name at least two widths.",
    "labels_need": "Labels need {name}.",
    "labels_need_hint": "Install it into the engine's Python environment: pip install ukis-csmask onnxruntime",
    "csmask_differs": "This ukis-csmask has other bands.",
    "csmask_differs_hint": "Install version 1.0.0.",
    "no_reflectance_in_cube": "There is no reflectance in {path}.",
    "no_reflectance_in_cube_hint": "Name cubes of reflectance.",
}

ERRORS_OF_MEASURES = {
    "niqe_too_few": (
        "The clear images hold {count} sharp patches of {size} x {size} pixels; the model of natural patches needs "
        "more than {least}."
    ),
    "niqe_too_few_hint": "Give more or larger images without clouds.",
    "niqe_unreadable": "{path} is no model of natural patches: {error}.",
    "niqe_unreadable_hint": "Fit one on clear images.",
    "metric_weights_unreadable": "The weights {path} cannot be read: {reason}",
    "metric_weights_without_state": "The weights {path} hold no state dict.",
    "metric_weights_hint": "Give a state dict, saved as .safetensors or by torch.save.",
    "metric_weights_wrong": "The weights {path} do not fit: {wrong}.",
    "layer_missing": "{name} is missing",
    "lpips_weights_hint": (
        "Give the state dict of LPIPS on AlexNet, the convolutions and the linear layers in one file."
    ),
    "inception_weights_hint": "Give the state dict of Inception-v3 with torchvision's names.",
}
