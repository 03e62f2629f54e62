using System.Text.RegularExpressions;
using Medications.Library.Pages;
using Microsoft.Data.Sqlite;

namespace Medications.Benchmarks.Quality;

/// <summary>SQLite's FTS5 as its documentation shows it: Porter stemming, BM25, any of the words.</summary>
internal sealed partial class SqliteEngine : IPassageEngine
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly IReadOnlyList<Passage> _passages;

    public SqliteEngine(IReadOnlyList<Page> pages)
    {
        _passages = [.. pages.SelectMany(page => page.Passages)];
        _connection.Open();
        Execute("CREATE VIRTUAL TABLE passages USING fts5(title, section, question, text, tokenize = 'porter unicode61')");
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO passages(rowid, title, section, question, text) VALUES ($id, $title, $section, $question, $text)";
        var id = 0;
        foreach (var page in pages)
        {
            foreach (var passage in page.Passages)
            {
                insert.Parameters.Clear();
                insert.Parameters.AddWithValue("$id", id++);
                insert.Parameters.AddWithValue("$title", page.Title);
                insert.Parameters.AddWithValue("$section", passage.Heading);
                insert.Parameters.AddWithValue("$question", passage.Question ?? "");
                insert.Parameters.AddWithValue("$text", passage.Text);
                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
    }

    public string Name => "SQLite FTS5 (BM25, Porter)";

    public IReadOnlyList<Passage> Search(string question)
    {
        var words = Word().Matches(question).Select(word => $"\"{word.Value}\"").ToArray();
        if (words.Length == 0)
        {
            return [];
        }

        using var select = _connection.CreateCommand();
        select.CommandText = "SELECT rowid FROM passages WHERE passages MATCH $query ORDER BY bm25(passages), rowid LIMIT 10";
        select.Parameters.AddWithValue("$query", string.Join(" OR ", words));
        using var reader = select.ExecuteReader();
        var found = new List<Passage>();
        while (reader.Read())
        {
            found.Add(_passages[reader.GetInt32(0)]);
        }

        return found;
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
