"""What a token may do, beside what HubDesk needs: features, scopes, and the review."""
