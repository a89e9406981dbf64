"""Errors of the engine's own parts: devices, limits, jobs and weights; and what to do (codes that end in _hint).

``{name}`` stands for a value; see messages.py.
"""

ERRORS_OF_ENGINE = {
    "cancelled": "Cancelled.",
    "while": " ({stage})",
    "with_what": " with {what}{where}",
    "internal_hint": "Please report it with the log, which says where it happened.",
    "internal_hint_about": (
        "Please report it with the log, which says where it happened; leaving {what} out may help until then."
    ),
    "not_written_whole": "{name} could not be written whole",
    "room_needed": "about {needed:.1f} GiB are needed for the work",
    # ---- Devices
    "message_and_hint": "{message} {hint}",
    "package_missing": "{name} is not installed",
    "clouds_found_by": "{detail}; {instead} finds clouds in its place",
    "torch_missing": "The Python package {name} is not installed.",
    "torch_broken": "PyTorch is installed but does not run here: {error}",
    "torch_missing_hint": (
        "Install it into the engine's Python environment (pip install torch safetensors), or use --method regression, "
        "which needs neither."
    ),
    "device_unknown": "There is no device {name}.",
    "device_unknown_hint": "Use auto, cpu, cuda, cuda:N or mps.",
    "built_without_cuda": "The device {name} is not here: this PyTorch ({version}) is built without CUDA.",
    "one_cuda_device": "The device {name} is not here: PyTorch finds 1 CUDA device.",
    "cuda_devices": "The device {name} is not here: PyTorch finds {count} CUDA devices.",
    "no_mps": "The device {name} is not here: Apple's MPS is not available.",
    "device_absent_hint": "Use --device auto or cpu.",
    "precision_unknown": "There is no precision {name}.",
    "precision_unknown_hint": "Use auto, float32 or bfloat16.",
    "network_four_bands": "The network {name} fills the four bands alone, not {count}.",
    # ---- Limits
    "bad_limit": "The environment variable {variable} is '{text}'.",
    "bad_limit_hint": "Set it to a number of {unit}, or not at all.",
    "too_large": "{what} holds {found:,.0f} {unit}; at most {most:,} are read.",
    "too_large_hint": (
        "Check where it comes from. If it is sound, set the environment variable {variable}={found:.0f}."
    ),
    "pixels": "pixels",
    "bands": "bands",
    "bytes": "bytes",
    "rasters": "rasters",
    "block_of": "A block of {path}",
    "metadata_of": "The metadata of {path}",
    "unpacked": "{path}, unpacked,",
    "unpacked_of_archive": "{name} in {path}, unpacked,",
    "not_a_file": "{path} is a pipe or a device, not a file.",
    "not_a_file_hint": "Give a file.",
    "zip_unreadable": "{path} is not a zip archive that can be read ({error}).",
    # ---- The command line and jobs
    "usage": "{message}.",
    "usage_hint": "See {program} --help.",
    "bad_job": "The job file {path} cannot be run: {why}.",
    "bad_job_hint": "Write it as the documentation describes.",
    "job_of_other_version": "it is not a job of version {version}",
    "job_without_command": "it names no command",
    "job_without_inputs": "its inputs are not a list of paths or objects",
}

ERRORS_OF_WEIGHTS = {
    "bad_weights_name": "{name} cannot be the name of weights.",
    "bad_weights_name_hint": "Use letters, digits, dots, hyphens, underscores.",
    "weights_exist_hint": "Choose another name or folder, or use --overwrite.",
    "weights_missing": "The weights file {path} cannot be read: {reason}.",
    "weights_missing_hint": (
        "Check the path given as weights, or leave it out to use the weights that ship with the engine."
    ),
    "forecast_weights_missing_hint": ("Check the path, or leave it out to use the weights that ship with the engine."),
    "weights_lfs_pointer": "{path} is not the weights but a git-lfs pointer to them.",
    "weights_lfs_pointer_hint": ("Run `git lfs pull` in the repository it comes from, or download the file itself."),
    "weights_unsafe": "{path} holds Python objects other than weights ({found}); loading it could run code.",
    "weights_unsafe_hint": (
        "Use weights from a source you trust, saved as tensors only (a state dict) or as safetensors."
    ),
    "weights_unreadable": "{path} is not a weights file, or is damaged: {reason}",
    "weights_unreadable_hint": (
        "Expected are a GANFilling checkpoint (.pt) or weights of this project (.safetensors). Fetch it again."
    ),
    "it_is_empty": "it is empty",
    "weights_wrong": "The weights in {path} do not fit: {reason}.",
    "weights_wrong_hint": "Expected are a GANFilling checkpoint (.pt) or weights of this project (.safetensors).",
    "forecast_weights_wrong_hint": "Expected are weights that forecast --train has written.",
    "weights_of_no_network": "its metadata do not say which network of this project it belongs to",
    "weights_of_other_kind": "its kind of network, {kind}, is not known here",
    "no_state_dict": "it holds no state dict of a network",
    "is_discriminator": "it is a discriminator, which is used in training only",
    "architecture_unknown": "its architecture is not known here ({reason})",
    "numbers_too_large": "its numbers are too large",
    "other_layers": "its layers are not those of the network; {parts}",
    "other_layers_because": "its layers are not those of the network ({error})",
    "missing": "missing: {names}",
    "unknown": "unknown: {names}",
    "layer_shape": "{name} has the shape {shape}, not {wanted}",
    "layer_type": "{name} holds {type}, not floating-point numbers",
    "layer_not_finite": "{name} holds numbers that are not finite",
    "tensors_too_large": "its tensors claim to hold more numbers than the file",
    "not_safetensors": "it is not a safetensors file, or damaged ({error})",
    "of_no_forecasting_network": "it is not of a forecasting network",
    "weights_not_finite": "it holds numbers that are not finite",
}
