"""What is shown while there is no account: connect, try the demo, or drop a file."""
