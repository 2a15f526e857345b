package org.demarche.core.file;

import static org.demarche.core.file.Bytes.gif;
import static org.demarche.core.file.Bytes.joined;
import static org.demarche.core.file.Bytes.locked;
import static org.demarche.core.file.Bytes.many;
import static org.demarche.core.file.Bytes.nested;
import static org.demarche.core.file.Bytes.office;
import static org.demarche.core.file.Bytes.picture;
import static org.demarche.core.file.Bytes.png;
import static org.demarche.core.file.Bytes.text;
import static org.demarche.core.file.Bytes.zip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files as somebody would make them who means harm, with harmless ones between. All are made here; none lies in the project. */
final class HostileFiles {

    static final byte[] PDF = text("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n");
    static final String SCRIPT = "<script>alert(1)</script>";

    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0};
    private static final byte[] OLD_OFFICE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final byte[] SIGNATURE = {
        0x30, (byte) 0x82, 1, 0, 6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0xd, 1, 7, 2
    };
    private static final int MEGABYTE = 1024 * 1024;

    /** Packs a thousand to one. */
    private static final byte[] LETTERS = text("a".repeat(60 * MEGABYTE));

    private final List<Sample> samples = new ArrayList<>();

    /** @param expected what it is called when it is taken, or the key of the refusal */
    record Sample(String name, byte[] content, String expected) {

        boolean taken() {
            return !expected.startsWith("refused.");
        }
    }

    private HostileFiles() {
        names();
        active();
        ordinary();
        kinds();
        disguises();
        twoKinds();
        archives();
        pictures();
    }

    static List<Sample> all() {
        return new HostileFiles().samples;
    }

    /** The test file of all virus scanners, in two parts, so that none finds it here. */
    static byte[] virus() {
        return text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");
    }

    private void names() {
        take("../../../etc/passwd.txt", text("x"), "passwd.txt");
        take("/var/lib/letter.pdf", PDF, "letter.pdf");
        take("C:\\Windows\\win.ini.txt", text("x"), "win.ini.txt");
        take("..\\..\\letter.pdf", PDF, "letter.pdf");
        take("letter.exe\0.pdf", PDF, "letter.exe.pdf");
        take("annex\u202Efdp.txt", text("x"), "annexfdp.txt");
        take("zero\u200Bwidth\u2066.txt", text("x"), "zerowidth.txt");
        take("line\r\nSet-Cookie: a=b\u2028.txt", text("x"), "lineSet-Cookie: a=b.txt");
        take("letter.pdf. .", PDF, "letter.pdf");
        refuse("a".repeat(197) + ".pdf", PDF, "name");
        refuse("", PDF, "name");
        refuse("folder/", PDF, "name");
        refuse("...", PDF, "name");
        refuse("..", PDF, "name");
    }

    private void active() {
        take("drawing.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), "drawing.svg");
        take("page.html", text("<html>" + SCRIPT), "page.html");
        take("page.xhtml", text("<html xmlns=\"http://www.w3.org/1999/xhtml\">" + SCRIPT + "</html>"), "page.xhtml");
        take(
                "laughs.xml",
                text("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>"),
                "laughs.xml");
        take(
                "outside.svg",
                text("<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>"),
                "outside.svg");
        take(
                "mail.eml",
                text("From: a@b.example\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n" + SCRIPT),
                "mail.eml");
        take("formula.csv", text("=cmd|' /C calc'!A0,1\n"), "formula.csv");
        take("virus.txt", virus(), "virus.txt");
    }

    private void ordinary() {
        take("letter.docx", office("word/document.xml"), "letter.docx");
        take("table.xlsx", office("xl/workbook.xml"), "table.xlsx");
        take("letter.odt", zip("mimetype", text("application/vnd.oasis.opendocument.text")), "letter.odt");
        take("old.doc", Arrays.copyOf(OLD_OFFICE, 4096), "old.doc");
        take("letter.rtf", text("{\\rtf1 x}"), "letter.rtf");
        take("letter.pdf.p7s", SIGNATURE, "letter.pdf.p7s");
        take("signed.asice", zip("mimetype", text("application/vnd.etsi.asic-e+zip")), "signed.asice");
        take("two.zip", zip("a.pdf", PDF, "b/c.txt", text("x"), "__MACOSX/._a.pdf", text("y")), "two.zip");
        take("nested.zip", nested(3), "nested.zip");
        take("photo.png", picture("png"), "photo.png");
        take("photo.JPG", picture("jpg"), "photo.JPG");
        take("photo.gif", picture("gif"), "photo.gif");
    }

    private void kinds() {
        for (var name :
                List.of("setup.exe", "page.js", "page.jsp", ".htaccess", "noending", "letter.docm", "a.pdf.lnk")) {
            refuse(name, text("x"), "kind");
        }
        refuse("empty.pdf", new byte[0], "empty");
        refuse("large.pdf", joined(PDF, new byte[26 * MEGABYTE]), "too-large");
    }

    private void disguises() {
        refuse("program.pdf", PROGRAM, "content");
        refuse("program.doc", PROGRAM, "content");
        refuse("page.pdf", text("<html>" + SCRIPT), "content");
        refuse("page.png", text("<html>" + SCRIPT), "content");
        refuse("page.txt", text("<!DOCTYPE html><html>" + SCRIPT), "content");
        refuse("drawing.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "content");
        refuse("letter.docx", PDF, "content");
        refuse("letter.docx", zip("a.txt", text("x")), "content");
        refuse("archive.pdf", zip("a.txt", text("x")), "content");
        refuse("archive.pdf", zip("mimetype", text("application/pdf")), "content");
        refuse("picture.txt", picture("png"), "content");
    }

    private void twoKinds() {
        var archive = zip("a.class", text("x"));
        refuse("both.gif", joined(picture("gif"), archive), "two-kinds");
        refuse("both.pdf", joined(PDF, archive), "two-kinds");
        refuse("both.jpg", joined(picture("jpg"), archive), "two-kinds");
        refuse("script.gif", joined(text("GIF89a/*"), text("*/=1;" + SCRIPT)), "two-kinds");
        refuse("document.gif", joined(text("GIF89a"), PDF), "two-kinds");
    }

    private void archives() {
        refuse("bomb.zip", zip("zeros.txt", LETTERS), "archive-large");
        refuse("bomb.docx", zip("[Content_Types].xml", text("x"), "word/document.xml", LETTERS), "archive-large");
        refuse("inner.zip", zip("bomb.zip", zip("zeros.txt", LETTERS)), "archive-large");
        refuse("many.zip", many(10_000), "archive-large");
        refuse("deep.zip", nested(6), "archive-deep");
        refuse("slip.zip", zip("../../evil.txt", text("x")), "archive-names");
        refuse("absolute.zip", zip("/etc/evil.txt", text("x")), "archive-names");
        refuse("drive.zip", zip("C:\\evil.txt", text("x")), "archive-names");
        refuse("program.zip", zip("letter.pdf", PDF, "setup.exe", PROGRAM), "archive-kind");
        refuse("disguised.zip", zip("letter.pdf", PROGRAM), "archive-kind");
        refuse("half.zip", Arrays.copyOf(nested(2), 120), "archive-broken");
        refuse("locked.zip", locked(), "archive-broken");
        refuse(
                "macros.docx",
                zip("[Content_Types].xml", text("x"), "word/document.xml", text("x"), "word/vbaProject.bin", text("x")),
                "macros");
    }

    private void pictures() {
        refuse("bomb.png", png(30_000, 30_000), "pixels");
        refuse("bomb.gif", gif(65_535, 65_535), "pixels");
        refuse("half.png", Arrays.copyOf(png(10, 10), 12), "picture");
    }

    private void take(String name, byte[] content, String called) {
        samples.add(new Sample(name, content, called));
    }

    private void refuse(String name, byte[] content, String reason) {
        samples.add(new Sample(name, content, "refused.file." + reason));
    }
}
