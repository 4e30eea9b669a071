"""The companies endpoints: batch read, create and archive, and search by domain, name or record id."""
