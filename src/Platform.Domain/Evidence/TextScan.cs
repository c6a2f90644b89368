using System.Buffers;
using System.Text;

namespace Platform.Domain.Evidence;

/// <summary>Tells, piece by piece, whether bytes are UTF-8 text without control characters other than tab and line ends.</summary>
public sealed class TextScan
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f'))]);

    private readonly Decoder _decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private char[] _text = [];
    private bool _isText = true;

    public void Add(ReadOnlySpan<byte> bytes) => Read(bytes, isLast: false);

    /// <summary>The answer, once everything was added; a character that was cut off at the end is not text.</summary>
    public bool End()
    {
        Read([], isLast: true);
        return _isText;
    }

    private void Read(ReadOnlySpan<byte> bytes, bool isLast)
    {
        if (!_isText)
        {
            return;
        }

        // One more than bytes: a character begun in the piece before may end here.
        if (_text.Length <= bytes.Length)
        {
            _text = new char[bytes.Length + 1];
        }

        try
        {
            var count = _decoder.GetChars(bytes, _text, isLast);
            _isText = !_text.AsSpan(0, count).ContainsAny(Forbidden);
        }
        catch (DecoderFallbackException)
        {
            _isText = false;
        }
    }
}
