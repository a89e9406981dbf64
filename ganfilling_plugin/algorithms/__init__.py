"""The Processing algorithms: each turns its parameters into a job for the engine, and its products into layers."""
