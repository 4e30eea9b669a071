"""What is kept on this computer: journal, settings, accounts, secrets."""
