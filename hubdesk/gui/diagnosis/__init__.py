"""The Diagnosis pane: the files for whoever helps, each as it would be saved."""
