"""The Import pane: a stepper from a file to contacts in HubSpot that never loses work on the way back."""
