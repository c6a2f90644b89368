using System.Text;
using CsCheck;
using Platform.Domain.Evidence;

namespace Platform.Domain.Tests.Evidence;

public sealed class TellingFilesApart
{
    private static readonly string[] Extensions = [.. FileKinds.Accepted.SelectMany(kind => kind.Extensions)];

    private static readonly Gen<string> AnyName = Gen.Select(
        Gen.String[Gen.Char.AlphaNumeric, 0, 12], OneOf([.. Extensions, .. Extensions.Select(e => e.ToUpperInvariant()), "exe", "html", "svg", "sh", ""]), (stem, extension) => $"{stem}.{extension}");

    [Theory]
    [InlineData("纪要.pdf", nameof(Files.Pdf), "application/pdf")]
    [InlineData("签到.PNG", nameof(Files.Png), "image/png")]
    [InlineData("签到.jpg", nameof(Files.Jpeg), "image/jpeg")]
    [InlineData("签到.jpeg", nameof(Files.Jpeg), "image/jpeg")]
    [InlineData("通知.ofd", nameof(Files.Ofd), "application/ofd")]
    [InlineData("报告.docx", nameof(Files.Docx), "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("台账.xlsx", nameof(Files.Xlsx), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("培训.pptx", nameof(Files.Pptx), "application/vnd.openxmlformats-officedocument.presentationml.presentation")]
    [InlineData("报告.doc", nameof(Files.Doc), "application/msword")]
    [InlineData("报告.wps", nameof(Files.Doc), "application/msword")]
    [InlineData("台账.xls", nameof(Files.Xls), "application/vnd.ms-excel")]
    [InlineData("台账.et", nameof(Files.Xls), "application/vnd.ms-excel")]
    [InlineData("培训.ppt", nameof(Files.Ppt), "application/vnd.ms-powerpoint")]
    [InlineData("说明.txt", nameof(Files.Txt), "text/plain")]
    public void Each_accepted_kind_is_known_by_its_bytes(string name, string content, string mediaType)
    {
        var sample = (FileSample)typeof(Files).GetProperty(content)!.GetValue(null)!;

        FileKinds.Check(name, sample).ShouldBeNull();
        FileKinds.Recognize(sample)!.MediaType.ShouldBe(mediaType);
    }

    [Fact]
    public void Only_what_a_browser_shows_without_running_it_is_shown_inline() =>
        FileKinds.Accepted.Where(kind => kind.IsShownInline).Select(kind => kind.MediaType).ShouldBe(["application/pdf", "image/png", "image/jpeg"]);

    [Theory]
    [InlineData("纪要.docx", "pdf")]
    [InlineData("纪要.pdf.exe", "pdf")]
    [InlineData("纪要", "pdf")]
    public void A_name_that_contradicts_the_content_is_refused(string name, string expected)
    {
        var refusal = FileKinds.Check(name, Files.Pdf).ShouldBeOfType<FileNameContradictsContent>();

        refusal.Expected.ShouldBe(expected);
        refusal.Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/file");
    }

    [Fact]
    public void An_older_document_with_a_table_in_it_is_still_a_document() =>
        FileKinds.Check("台账.xls", Files.Doc).ShouldBeOfType<FileNameContradictsContent>().Expected.ShouldBe("doc");

    [Fact]
    public void A_text_about_standards_is_no_program()
    {
        FileKinds.Check("标准.txt", Files.Text("MZ/T 001-2020")).ShouldBeNull();
        FileKinds.Check("标准.txt", Files.Of([.. "MZ"u8, 0x90, 0])).ShouldBeOfType<FileKindIsNotAccepted>().Found.ShouldBe("a Windows program");
    }

    [Theory]
    [InlineData("<!DOCTYPE html><title>x</title>")]
    [InlineData("\uFEFF \r\n<SVG xmlns='http://www.w3.org/2000/svg' onload='x()'/>")]
    [InlineData("<?xml version='1.0'?><a/>")]
    [InlineData("notes\n<script>x()</script>")]
    [InlineData("From: a\nMIME-Version: 1.0\n")]
    [InlineData("#!/bin/sh\nls")]
    [InlineData("@ECHO off\r\ndir")]
    [InlineData("{\\rtf1 x}")]
    public void Text_that_something_would_run_is_refused(string text) =>
        FileKinds.Check("说明.txt", Files.Text(text)).ShouldBeOfType<FileKindIsNotAccepted>();

    [Theory]
    [InlineData("word/document.xml", "word/vbaProject.bin")]
    [InlineData("word/document.xml", "word/embeddings/setup.EXE")]
    [InlineData("readme.md", "src/a.c")]
    [InlineData("word/embeddings/document.xml", "xl/embeddings/workbook.xml")]
    public void A_zip_with_macros_or_programs_or_without_a_document_is_refused(string first, string second) =>
        FileKinds.Check("报告.docx", Files.Of(Files.Zip, "[Content_Types].xml", first, second)).ShouldBeOfType<FileKindIsNotAccepted>();

    [Fact]
    public void A_compound_file_with_macros_or_without_a_document_is_refused()
    {
        FileKinds.Check("报告.doc", Files.Of(Files.Compound, "WordDocument", "Macros", "Macros/VBA/dir")).ShouldBeOfType<FileKindIsNotAccepted>();
        FileKinds.Check("报告.doc", Files.Of(Files.Compound, "\u4840\u3F3F")).ShouldBeOfType<FileKindIsNotAccepted>();
        FileKinds.Check("报告.docx", Files.Of(Files.Compound, "EncryptedPackage", "EncryptionInfo")).ShouldBeOfType<FileKindIsNotAccepted>();
    }

    [Fact]
    public void Text_is_valid_to_its_last_byte_and_wherever_it_is_cut()
    {
        var bytes = Encoding.UTF8.GetBytes("会议纪要 🙂 ok");
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            IsText(bytes[..cut], bytes[cut..]).ShouldBeTrue();
        }

        IsText(bytes[..2]).ShouldBeFalse("a character was cut off");
        IsText([.. bytes, 0xFF]).ShouldBeFalse();
        IsText([0xB5, 0xDA, 0xD2, 0xBB]).ShouldBeFalse("GB 18030 is not UTF-8");
        IsText("bell\a"u8.ToArray()).ShouldBeFalse();
        IsText("a\0b"u8.ToArray()).ShouldBeFalse();
    }

    [Fact]
    public void Bytes_of_a_refused_kind_are_never_accepted_whatever_the_name_and_whatever_follows()
    {
        byte[][] binary =
        [
            [.. "MZ"u8, 0x90, 0x00], [0x7F, .. "ELF"u8], [0xFE, 0xED, 0xFA, 0xCE], [0xFE, 0xED, 0xFA, 0xCF], [0xCE, 0xFA, 0xED, 0xFE], [0xCF, 0xFA, 0xED, 0xFE],
            [0xCA, 0xFE, 0xBA, 0xBE], [0, .. "asm"u8], [0x4C, 0, 0, 0, 1, 0x14, 2, 0], [.. "Rar!"u8, 0x1A, 7], [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C],
            [0x1F, 0x8B, 8], Files.Zip, Files.Compound, [.. "GIF89a"u8, 1, 0], [0, 0, 0, 0x18, .. "ftypmp42"u8], [.. "RIFF"u8, 0, 0, 0, 0],
        ];
        string[] marks = ["#!", "<html>", "<!doctype html>", "<svg ", "<?xml ", "<script>", "<?php ", "@echo off", "%!PS", "{\\rtf1", " \r\n\t<HTML>", "\uFEFF<html>"];
        byte[][] text = [.. marks.Select(Encoding.UTF8.GetBytes)];
        var tail = Gen.Byte.Array[0, 2000];

        Gen.Select(OneOf([.. binary, .. text]), tail, AnyName).Sample((start, rest, name) =>
            FileKinds.Check(name, Files.Of([.. start, .. rest])) is FileKindIsNotAccepted);
        Gen.Select(OneOf(text), Gen.String[Gen.Char.AlphaNumeric, 0, 2000], AnyName).Sample((start, rest, name) =>
            FileKinds.Check(name, Files.Of([.. start, .. Encoding.UTF8.GetBytes(rest)])) is FileKindIsNotAccepted);
    }

    [Fact]
    public void What_is_accepted_carries_an_extension_of_the_kind_its_bytes_are() =>
        Gen.Select(OneOf(Files.Pdf, Files.Png, Files.Jpeg, Files.Ofd, Files.Docx, Files.Xlsx, Files.Pptx, Files.Doc, Files.Xls, Files.Ppt, Files.Txt), AnyName)
            .Sample((content, name) =>
                FileKinds.Check(name, content) is null == FileKinds.Recognize(content)!.Extensions.Contains(name.Split('.')[^1], StringComparer.OrdinalIgnoreCase));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static bool IsText(params byte[][] pieces)
    {
        var scan = new TextScan();
        foreach (var piece in pieces)
        {
            scan.Add(piece);
        }

        return scan.End();
    }
}
