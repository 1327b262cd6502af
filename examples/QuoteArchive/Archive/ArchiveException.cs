namespace QuoteArchive.Archive;

/// <summary>The archive's file is none, is damaged, or cannot be read or written.</summary>
internal sealed class ArchiveException(string message, Exception? inner = null) : Exception(message, inner);
