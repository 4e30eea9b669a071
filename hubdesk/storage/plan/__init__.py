"""The plan of a job on the disk: what each row would change, old value beside new. Undo needs it as its snapshot."""
