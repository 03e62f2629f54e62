using System.Text;
using Medications.Library.Pages;

namespace Medications.Library.Ranking;

/// <summary>Writes the analyses of a page's passages as bytes, and reads them back.</summary>
internal static class PassageAnalysisCodec
{
    public static byte[] Write(IReadOnlyList<PassageAnalysis> passages)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        Write(writer, [.. passages.Take(1).SelectMany(p => p.Names)]);
        foreach (var passage in passages)
        {
            writer.Write(passage.Kinds.Bytes);
            Write(writer, passage.QuestionSequence);
            Write(writer, passage.Question);
            Write(writer, passage.Head);
            writer.Write7BitEncodedInt(passage.Units.Count);
            foreach (var unit in passage.Units)
                Write(writer, unit);
        }
        writer.Flush();
        return bytes.ToArray();
    }

    public static List<PassageAnalysis> Read(Page page, ReadOnlyMemory<byte> bytes)
    {
        var reader = new SpanReader(bytes.Span);
        var names = reader.ReadTerms().ToHashSet();
        var result = new List<PassageAnalysis>(page.Passages.Count);
        for (var i = 0; i < page.Passages.Count; i++)
        {
            var kinds = reader.ReadKinds();
            var sequence = reader.ReadTerms();
            var question = TermBag.OfSorted(reader.ReadTerms());
            var head = TermBag.OfSorted(reader.ReadTerms());
            var units = new PassageUnit[reader.ReadCount()];
            for (var u = 0; u < units.Length; u++)
                units[u] = ReadUnit(ref reader);
            result.Add(new()
            {
                Page = page,
                Names = names,
                Passage = page.Passages[i],
                Kinds = kinds,
                QuestionSequence = sequence,
                Question = question,
                Head = head,
                Text = TermBag.Union(units),
                Units = units,
                Position = PassageAnalyzer.PositionOf(i, page),
            });
        }
        return result;
    }

    private static void Write(BinaryWriter writer, PassageUnit unit)
    {
        writer.Write7BitEncodedInt(unit.Range.Start.Value);
        writer.Write7BitEncodedInt(unit.Range.End.Value);
        Write(writer, unit.Terms);
        writer.Write(unit.Kinds is not null);
        if (unit.Kinds is { } kinds)
            writer.Write(kinds.Bytes);
    }

    private static PassageUnit ReadUnit(ref SpanReader reader)
    {
        var range = reader.ReadCount()..reader.ReadCount();
        return new(range, TermBag.OfSorted(reader.ReadTerms()), reader.ReadByte() == 0 ? null : reader.ReadKinds());
    }

    private static void Write(BinaryWriter writer, TermBag bag) => Write(writer, bag.Terms.ToArray());

    private static void Write(BinaryWriter writer, int[] terms)
    {
        writer.Write7BitEncodedInt(terms.Length);
        foreach (var term in terms)
            writer.Write(term);
    }

    /// <summary>Reads what <see cref="BinaryWriter"/> wrote, without a stream.</summary>
    private ref struct SpanReader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes;

        public byte ReadByte()
        {
            var value = _rest[0];
            _rest = _rest[1..];
            return value;
        }

        public int ReadCount()
        {
            var (value, shift) = (0, 0);
            byte part;
            do
            {
                part = ReadByte();
                value |= (part & 0x7F) << shift;
                shift += 7;
            }
            while ((part & 0x80) != 0);
            return value;
        }

        public int[] ReadTerms()
        {
            var terms = new int[ReadCount()];
            for (var i = 0; i < terms.Length; i++)
                terms[i] = System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(_rest[(4 * i)..]);
            _rest = _rest[(4 * terms.Length)..];
            return terms;
        }

        public KindStrengths ReadKinds()
        {
            var kinds = new KindStrengths(_rest[..KindStrengths.Count].ToArray());
            _rest = _rest[KindStrengths.Count..];
            return kinds;
        }
    }
}
