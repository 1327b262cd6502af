namespace ArticleParsing.Warc.Records;

/// <summary>What stands at a record's place is none, or not all of it. The member that it stands in can be read on.</summary>
internal sealed class RecordDamage(string message) : Exception(message);
