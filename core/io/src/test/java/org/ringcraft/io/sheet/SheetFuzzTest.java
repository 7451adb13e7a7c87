package org.ringcraft.io.sheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Tree;

/** Whatever is typed into a workbook, the import says something sensible, and what it makes can be exported again. */
class SheetFuzzTest {

    private static final int ROUNDS = 120;

    private static final List<String> TYPED = List.of(
            "",
            " ",
            "hub",
            "open.ring",
            "yes",
            "no",
            "0.5",
            "-1",
            "1e9",
            "1,000",
            "12/13/2026",
            "ASK",
            "x",
            "=1+1",
            ";",
            "\\",
            "a;b",
            "a=1; a=2",
            "=",
            "=;",
            "{}",
            "[]",
            "{\"id\": 1}",
            "{\"keys\": [\"note\"]}",
            "{\"was\": {\"text\": 3}}",
            "{\"text\": \"x\"}",
            "{",
            "null",
            "\uD83D\uDE00",
            "\u00a0",
            "_x000D_",
            "_xD800_",
            "_x0000_",
            "hub when",
            "hub odds x when y",
            "when",
            "\n\n",
            "answers",
            "card",
            "check",
            "durability",
            "${x}",
            "{first",
            "'",
            "\"",
            "<&>",
            "x".repeat(300),
            "#REF!",
            "text",
            "more",
            "1.0.0",
            "٣",
            "½",
            "１",
            "--",
            "−5");

    private static SheetCell typed(Random random) {
        String text = TYPED.get(random.nextInt(TYPED.size()));
        return switch (random.nextInt(8)) {
            case 0 -> SheetCell.number(java.math.BigDecimal.valueOf(random.nextGaussian() * 1e3));
            case 1 -> SheetCell.flag(random.nextBoolean());
            case 2 -> SheetCell.date("2026-01-0" + (1 + random.nextInt(9)));
            case 3 -> SheetCell.error("#N/A");
            default -> SheetCell.text(text);
        };
    }

    private static void change(Edited edited, Random random) {
        List<String> sheets = edited.names();
        String sheet = sheets.get(random.nextInt(sheets.size()));
        int rows = edited.rows(sheet).isEmpty() ? 1 : edited.rows(sheet).lastKey();
        int row = 1 + random.nextInt(rows + 2);
        switch (random.nextInt(12)) {
            case 0 -> edited.delete(sheet, row);
            case 1 -> edited.insert(sheet, row);
            case 2 -> edited.swap(sheet, row, 1 + random.nextInt(rows + 1));
            case 3 -> edited.mirror(sheet);
            case 4 -> {
                if (random.nextInt(6) == 0) {
                    edited.remove(sheet);
                }
            }
            default -> edited.set(sheet, Math.max(row, random.nextInt(9)), random.nextInt(14), typed(random));
        }
    }

    @Test
    void randomEditsNeverThrow() {
        PackDocuments pack = Packs.tiny();
        byte[] workbook = Packs.workbook(pack);
        int made = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Edited edited = Edited.of(workbook);
            for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
                change(edited, random);
            }
            try {
                made += check(Packs.read(edited.save(), pack), pack, seed % 4 == 0);
            } catch (RuntimeException | Error thrown) {
                throw new AssertionError("Seed " + seed + " threw " + thrown, thrown);
            }
        }
        assertTrue(made > ROUNDS / 10 && made < ROUNDS, "Scenarios made: " + made);
    }

    private static int check(Imported imported, PackDocuments pack, boolean again) {
        boolean errors = imported.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.ERROR);
        if (imported instanceof Imported.Made made) {
            assertFalse(errors);
            // What loads can be exported, and comes back as it is.
            if (again && pack.loadWith(made.scenario()).diagnostics().stream().noneMatch(each -> each.isError())) {
                byte[] exported = new SheetExchange()
                        .write(new org.ringcraft.io.exchange.Outgoing(made.scenario(), List.of("ada"), pack));
                assertTrue(
                        Tree.isSame(made.scenario(), Packs.made(exported, pack).scenario()));
            }
            return 1;
        }
        assertTrue(errors);
        return 0;
    }
}
