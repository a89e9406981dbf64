"""Stages, warnings and errors of clusters and object stores, and what to do (codes that end in _hint), by code."""

CLUSTER = {
    "stage_fitting_on_a_worker": "Fitting on a worker",
    "not_on_workers": "The worker {worker} does not see {path}.",
    "not_on_workers_hint": (
        "Put the inputs into a folder that all machines have under the same path, or into an object store (s3://)."
    ),
    "output_not_shared": (
        "The workers do not all see the output folder: results come back through this machine, which is slower. "
        "Choose a folder that all machines have under the same path."
    ),
    "worker_lost": "A window was given to several workers, and each ended while it computed it: {error}",
    "worker_lost_hint": (
        "Most often memory ran out there: use a smaller --tile or fewer threads a worker, or look at its log."
    ),
    "scheduler_lost": "The scheduler at {address} has gone away.",
    "scheduler_lost_hint": (
        "Look at its log, start it again, and run this again; with --resume, windows that are written stay."
    ),
    "no_workers": "The scheduler at {address} has no workers; waiting for some.",
    "worker_unfit_python": "The worker {worker} runs Python {there}; this machine runs {here}.",
    "worker_unfit_python_hint": "Start workers with the same version of Python.",
    "worker_unfit": "The worker {worker} has other packages than this machine (in brackets; - is missing): {listed}.",
    "worker_unfit_hint": "Install on all workers: pip install {packages}",
    "output_not_local": "Results cannot be written to {output}: they take a folder.",
    "output_not_local_hint": (
        "Choose a folder, and copy it afterwards (aws s3 cp --recursive, gcloud storage cp -r), or mount the store as "
        "a folder."
    ),
}
