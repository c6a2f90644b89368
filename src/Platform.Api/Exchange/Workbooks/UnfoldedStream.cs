namespace Platform.Api.Exchange.Workbooks;

/// <summary>How much a workbook may still unfold. What its parts say of their own size is not believed.</summary>
internal sealed class UnfoldingBudget(long bytes)
{
    private long _left = bytes;

    public void Take(int read)
    {
        _left -= read;
        if (_left < 0)
        {
            throw new TooMuchUnfolded();
        }
    }

    internal sealed class TooMuchUnfolded : Exception;
}

/// <summary>A part of a workbook, counted while it is read.</summary>
internal sealed class UnfoldedStream(Stream part, UnfoldingBudget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = part.Read(buffer);
        budget.Take(read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
        }

        base.Dispose(disposing);
    }
}
