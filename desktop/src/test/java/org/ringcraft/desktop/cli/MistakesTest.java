package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input of every kind gets one paragraph that names the thing, and the right exit code. */
class MistakesTest {

    @TempDir
    private Path folder;

    private Cli cli = Cli.in(Path.of(""));

    @BeforeEach
    void files() throws IOException {
        cli = Cli.in(folder);
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("file"), "");
        Files.writeString(folder.resolve("words"), "Dear reader,\nthis is no journal.\n");
        Files.write(folder.resolve("bytes"), new byte[] {0, 1, 2, (byte) 0xff, 10, 0});
        Files.writeString(folder.resolve("newer"), "{\"ringcraft-journal\":99,\"setup\":{}}\n");
        Files.writeString(folder.resolve("half"), "{\"ringcraft-journal\":1,\"set");
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.json"), "{\"format\":1,");
        Path other = Files.createDirectories(folder.resolve("newer-pack"));
        Files.writeString(other.resolve("pack.json"), "{\"format\":99}");
        Files.writeString(folder.resolve("verb.plan"), "call scenario=working-from-home seed=1\ndance\n");
        Files.writeString(folder.resolve("scenario.plan"), "call scenario=nowhere seed=1\n");
        Files.writeString(folder.resolve("empty.plan"), "# nothing\n");
    }

    /** Arguments, with {@code @} for the folder of files; the exit code; and what the message must say. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plya | 2 | There is no command 'plya'. Maybe 'play'.",
                "--jsn | 2 | There is no option '--jsn' for ringcraft.",
                "play --terminl | 2 | Maybe --terminal?",
                "play extra | 2 | 'extra' is one argument too many for ringcraft play.",
                "play --terminal=maybe | 2 | 'maybe' does not fit --terminal",
                "play --seed | 2 | --seed needs a value: a whole number.",
                "play --terminal --seed abc | 2 | 'abc' does not fit --seed, which takes a whole number.",
                "play --terminal --seed 1.5 | 2 | '1.5' does not fit --seed",
                "play --terminal --seed 99999999999999999999 | 2 | does not fit --seed",
                "play --terminal --seed 1 --seed 2 | 2 | --seed is given twice.",
                "play --terminal --mode fun | 2 | 'fun' does not fit --mode, which takes practice, assessment, induction.",
                "play --terminal --scenario nowhere | 2 | has no scenario 'nowhere'. Maybe",
                "play --terminal --scenario '' | 2 | has no scenario ''.",
                "play --terminal --persona marion | 2 | nobody called 'marion' rings. Maybe 'marion-adeyemi'.",
                "play --terminal --rubric mine | 2 | has no rubric 'mine'.",
                "play --terminal --pack nowhere | 2 | There is no pack 'nowhere'",
                "play --terminal --pack @/nowhere | 2 | There is no folder",
                "play --terminal --pack @/file | 2 | is a file, and a pack is a folder.",
                "play --terminal --pack @/pack | 1 | so it cannot be used",
                "play --terminal --pack @/newer-pack | 1 | so it cannot be used",
                "play --terminal --pack @/empty | 1 | so it cannot be used",
                "play --terminal --name '' | 2 | '' cannot be a name",
                "play --terminal --name a:b | 2 | 'a:b' cannot be a name",
                "play --terminal --name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | 2 | cannot be a name",
                "play --terminal --data @/file | 2 | is a file. Maybe choose another folder with --data.",
                "play --resume @/nowhere | 2 | does not exist",
                "play --resume @/words | 1 | is no journal",
                "play --terminal --resume | 2 | No call was left",
                "replay | 2 | ringcraft replay needs JOURNAL",
                "replay @/a @/b | 2 | is one argument too many",
                "replay @/nowhere | 2 | does not exist",
                "replay @/empty | 2 | is a folder",
                "replay @/file | 1 | @/file",
                "replay @/words | 1 | is no journal",
                "replay @/bytes | 1 | is no journal",
                "replay @/newer | 1 | is of format 99",
                "replay @/half | 1 | ends within its first line",
                "score | 2 | ringcraft score needs JOURNAL",
                "score @/nowhere | 2 | does not exist",
                "score @/words --json | 1 | is no journal",
                "lint nowhere | 2 | There is no pack 'nowhere'",
                "lint a b | 2 | 'b' is one argument too many",
                "lint '' | 2 | The name of the pack is empty.",
                "lint @/file | 2 | is a file, and a pack is a folder.",
                "stats nowhere --json | 2 | There is no pack 'nowhere'",
                "stats @/pack | 1 | Maybe run: ringcraft lint",
                "simulate --scenario nowhere | 2 | has no scenario 'nowhere'.",
                "simulate --persona marion-adeyemi,nobody | 2 | nobody called 'nobody' rings",
                "simulate --policy expert,novic | 2 | There is no policy 'novic'. Maybe 'novice'",
                "simulate --calls 1 --check some | 2 | 'some' does not fit --check, which takes a whole number, or all",
                "simulate --calls 1 --failures @/file | 2 | is a file, and plans of failures need a folder.",
                "simulate --policy genius | 2 | There is no policy 'genius'.",
                "simulate --policy expert --calls 0 | 2 | '0' does not fit --calls, which takes a whole number from 1",
                "simulate --policy expert --calls -5 | 2 | '-5' does not fit --calls",
                "simulate --policy expert --calls many | 2 | 'many' does not fit --calls",
                "simulate --policy expert --threads 0 | 2 | '0' does not fit --threads",
                "simulate --policy expert --persona nobody | 2 | nobody called 'nobody' rings",
                "record | 2 | ringcraft record needs --out",
                "record --out @/file | 2 | is there already",
                "record --out @/nowhere/new.plan | 2 | There is no folder",
                "plan | 2 | ringcraft plan needs FILE",
                "plan @/nowhere.plan | 2 | does not exist",
                "plan @/empty | 2 | holds no plans",
                "plan @/verb.plann | 2 | does not exist. Maybe its name is mistyped, or it was moved. Maybe verb.plan?",
                "plan nowhere | 2 | There is no pack 'nowhere'",
                "plan '' | 2 | '' does not exist",
                "plan --yes @/verb.plan | 2 | --yes belongs to --update.",
                "plan --dry-run @/verb.plan | 2 | --dry-run belongs to --update.",
                "plan --update --yes --dry-run @/verb.plan | 2 | Maybe leave one of them out.",
                "plan --update @/verb.plan | 1 | verb.plan, line 2: 'dance' is no command.",
                "record --out @/new.plan --pin wordz | 2 | 'wordz' does not fit --pin, which takes outcome, events,",
                "record --out @/new.plan --from @/nowhere | 2 | does not exist",
                "record --out @/new.plan --from @/words | 1 | is no journal",
                "record --out @/new.plan --from @/words --seed 1 | 2 | --from takes a call as it was played.",
                "play --terminal --record @/file | 2 | is there already",
                "play --terminal --watch core-uk | 2 | there is no folder 'core-uk'. Maybe copy the pack",
                "play --terminal --watch @/file | 2 | --watch needs the folder of a pack",
                "play --terminal --watch @/pack | 1 | so it cannot be used",
                "play --watch @/pack --resume | 2 | does not go with --resume",
                "play --watch @/pack --pack core-uk | 2 | does not go with --pack",
                "plan @/verb.plan | 1 | verb.plan, line 2: 'dance' is no command.",
                "plan @/empty.plan | 1 | The plan is empty.",
                "plan @/bytes | 1 | A plan begins with its call",
                "tour | 2 | ringcraft tour needs --out",
                "tour --out @/t --size big | 2 | 'big' does not fit --size, which takes a width and a height",
                "tour --out @/t --size 10x10 | 2 | '10x10' does not fit --size",
                "tour --out @/file | 2 | is a file, and pictures need a folder.",
                "tour --out @/t | 1 | No display was found",
                "where extra | 2 | 'extra' is one argument too many",
            })
    void oneParagraph(String line, int exitCode, String message) {
        cli.run(arguments(line)).assertComplains(exitCode, message.replace("@", folder.toString()));
    }

    @Test
    void aNameThatNoFileCanHaveIsNamed() {
        cli.run("replay", "a\0b").assertComplains(2, "'a\\u0000b' does not fit JOURNAL");
    }

    @Test
    void aPlanForAnotherPackFails() {
        Cli.Ran ran = cli.run("plan", folder.resolve("scenario.plan").toString());
        assertEquals(1, ran.exitCode());
        assertTrue(ran.out().contains("has no scenario 'nowhere'"), ran.out());
    }

    @Test
    void noCommandIsWrongUse() {
        Cli.Ran ran = cli.run();
        assertEquals(2, ran.exitCode());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("Usage: ringcraft"), ran.err());
    }

    @Test
    void aBugIsOneParagraphAndALogFile() throws IOException {
        Cli broken = cli.withDisplay(new Window() {
            @Override
            public void play(Request request) {
                throw new IllegalStateException("a wheel came off");
            }

            @Override
            public void tour(Path out, int width, int height, java.util.function.Consumer<String> told) {
                throw new IllegalStateException("a wheel came off");
            }
        });
        Cli.Ran ran = broken.run("tour", "--out", folder.resolve("t").toString());
        assertEquals(1, ran.exitCode());
        assertEquals(1, ran.err().lines().count());
        assertTrue(ran.err().startsWith("This is a bug in Ringcraft (IllegalStateException)"), ran.err());
        Path log;
        try (var logs = Files.list(folder.resolve("data").resolve("logs"))) {
            log = logs.findFirst().orElseThrow();
        }
        assertTrue(ran.err().contains(log.toString()), ran.err());
        assertTrue(Files.readString(log, StandardCharsets.UTF_8).contains("a wheel came off"));
    }

    private String[] arguments(String line) {
        String[] words = line.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace("@", folder.toString()).replace("''", "");
        }
        return words;
    }
}
