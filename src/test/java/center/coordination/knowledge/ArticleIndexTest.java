package center.coordination.knowledge;

import static center.coordination.knowledge.Shelf.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.Together;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index follows the database, whatever becomes of its folder. */
class ArticleIndexTest extends LibraryTest {

  private static final int MANUAL = 10;

  @TempDir Path folder;
  @Autowired JdbcClient database;

  private final List<ArticleIndex> nodes = new ArrayList<>();

  @AfterEach
  void closeNodes() throws IOException {
    for (ArticleIndex node : nodes) {
      node.close();
    }
  }

  @Test
  void anIndexThatWasDeletedWhileTheCentreWasDownIsMadeAnewAtTheStart() throws Exception {
    start(folder).close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    assertThat(folder).doesNotExist();

    assertThat(stored(start(folder))).hasSize(MANUAL);
  }

  @Test
  void whatChangedWhileANodeWasDownIsTakenOverAtItsStart() throws Exception {
    String kept = shelf.published(text("一"));
    String retired = shelf.published(text("二"));
    start(folder).close();
    String added = shelf.published(text("三"));
    knowledge.retire(retired, article(retired).version(), "过时", EDITOR);

    assertThat(stored(start(folder))).hasSize(MANUAL + 2).contains(kept, added);
  }

  @Test
  void aNodeThatHasEverythingMakesNothingAnew() throws Exception {
    start(folder).close();
    long before = lastCommit(folder);

    start(folder);

    assertThat(lastCommit(folder)).isEqualTo(before);
  }

  @Test
  void anIndexOfAnotherDatabaseIsMadeAnew() throws Exception {
    shelf.published(text("只在这里"));
    start(folder).close();
    database.sql("delete from article where author <> 'system'").update();
    database
        .sql("update article_library set library = ?")
        .param(UUID.randomUUID().toString())
        .update();

    assertThat(stored(start(folder))).hasSize(MANUAL).allMatch(number -> number.contains("SC"));
  }

  @Test
  void anIndexAheadOfADatabaseThatWasRestoredIsMadeAnew() throws Exception {
    String lost = shelf.published(text("备份之后"));
    start(folder).close();
    long backup = library.state().revision() - 3;
    database.sql("delete from article where number = ?").param(lost).update();
    database.sql("update article_library set last_revision = ?").param(backup).update();
    String other = shelf.draft(text("恢复之后"));

    assertThat(stored(start(folder))).hasSize(MANUAL).doesNotContain(lost, other);
  }

  @Test
  void anIndexOfAnotherFormatIsMadeAnew() throws Exception {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.addDocument(ArticleDocument.of("AL-X", text("旧"), Instant.EPOCH));
      writer.setLiveCommitData(
          Map.of(
                  "format", "0",
                  "library", library.state().library(),
                  "revision", Long.toString(library.state().revision()))
              .entrySet());
      writer.commit();
    }

    assertThat(stored(start(folder))).hasSize(MANUAL).doesNotContain("AL-X");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut", "flipped", "emptied", "gone"})
  void aCorruptIndexIsMadeAnewAndForeignFilesStay(String damage) throws Exception {
    for (Path victim : indexFiles()) {
      Path damaged = Files.createDirectories(folder.resolve(victim.getFileName() + "." + damage));
      start(damaged).close();
      Files.writeString(damaged.resolve("notes.txt"), "不是索引");
      damage(damaged.resolve(victim), damage);

      ArticleIndex node = start(damaged);

      assertThat(stored(node)).as("%s %s", victim, damage).hasSize(MANUAL);
      assertThat(damaged.resolve("notes.txt")).hasContent("不是索引");
      node.close();
      assertThat(stored(start(damaged))).hasSize(MANUAL);
    }
  }

  @Test
  void twoNodesOnOneDatabaseBothCatchUp() {
    ArticleIndex first = start(folder.resolve("a"));
    ArticleIndex second = start(folder.resolve("b"));

    for (int i = 0; i < 5; i++) {
      String number = shelf.published(text("第 " + i));
      assertThat(stored(first)).contains(number);
      assertThat(stored(second)).contains(number);
    }
    assertThat(stored(second)).hasSize(MANUAL + 5);
  }

  @Test
  void aSecondProcessOnTheSameFolderSearchesInMemory() throws Exception {
    ArticleIndex first = start(folder);
    ArticleIndex second = start(folder);
    String number = shelf.published(text("新"));

    assertThat(stored(second)).hasSize(MANUAL + 1).contains(number);
    assertThat(stored(first)).hasSize(MANUAL + 1).contains(number);
  }

  @Test
  void aFolderThatCannotBeWrittenDoesNotKeepPeopleFromSearching() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(stored(start(file.resolve("below")))).hasSize(MANUAL);
  }

  @Test
  void anIndexThatIsDestroyedWhileTheCentreRunsDoesNotKeepPeopleFromSearching() throws Exception {
    ArticleIndex node = start(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    String number = shelf.published(text("之后"));

    assertThat(stored(node)).hasSize(MANUAL + 1).contains(number);
  }

  @Test
  void whoeverWritesAtTheSameMomentIsSeenByEverybodyWhoReads() throws Exception {
    ArticleIndex first = start(folder.resolve("a"));
    ArticleIndex second = start(folder.resolve("b"));

    List<String> published =
        Together.run(
            12,
            i -> {
              String number = shelf.published(text("第 " + i));
              assertThat(stored(i % 2 == 0 ? first : second)).contains(number);
              return number;
            });

    assertThat(stored(first)).containsAll(published).hasSize(MANUAL + 12);
    assertThat(stored(second)).containsAll(published).hasSize(MANUAL + 12);
  }

  @Test
  void revisionsAppearInTheOrderOfTheirNumbers() throws Exception {
    List<String> numbers =
        IntStream.range(0, 8).mapToObj(i -> shelf.published(text("t" + i))).toList();
    long before = library.state().revision();

    List<Boolean> results =
        Together.run(
            16,
            i -> {
              if (i >= 8) {
                return seesNoGap(before);
              }
              for (int round = 0; round < 10; round++) {
                String number = numbers.get(i);
                boolean fails = round % 3 == 0;
                transaction.executeWithoutResult(
                    status -> {
                      articles
                          .findById(number)
                          .orElseThrow()
                          .edit(text("r"), library.change(EDITOR));
                      if (fails) {
                        status.setRollbackOnly();
                      }
                    });
              }
              return true;
            });

    assertThat(results).containsOnly(true);
    assertThat(library.state().revision()).isEqualTo(before + 8 * 6);
  }

  /** Whoever has seen a revision finds nothing older later. */
  private boolean seesNoGap(long from) {
    long seen = from;
    for (int round = 0; round < 40; round++) {
      List<Long> revisions =
          library.changesAfter(seen).stream().map(Library.Entry::revision).toList();
      long highest = revisions.isEmpty() ? seen : revisions.get(revisions.size() - 1);
      if (library.state().revision() < highest) {
        return false;
      }
      seen = highest;
    }
    return true;
  }

  private ArticleIndex start(Path of) {
    ArticleIndex node = new ArticleIndex(library, of);
    nodes.add(node);
    node.catchUp();
    return node;
  }

  private static List<String> stored(ArticleIndex node) {
    return node.read(
        searcher -> {
          List<String> numbers = new ArrayList<>();
          for (var hit : searcher.search(new MatchAllDocsQuery(), 1000).scoreDocs) {
            numbers.add(searcher.storedFields().document(hit.doc).get(ArticleDocument.NUMBER));
          }
          return numbers;
        });
  }

  private List<Path> indexFiles() throws IOException {
    Path sample = folder.resolve("sample");
    start(sample).close();
    try (Stream<Path> files = Files.list(sample)) {
      return files
          .map(Path::getFileName)
          .filter(file -> !file.toString().equals(IndexWriter.WRITE_LOCK_NAME))
          .toList();
    }
  }

  private static void damage(Path file, String damage) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    switch (damage) {
      case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case "emptied" -> Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
      case "gone" -> Files.delete(file);
      default -> {
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    }
  }

  private static long lastCommit(Path of) throws IOException {
    try (FSDirectory directory = FSDirectory.open(of)) {
      return SegmentInfos.getLastCommitGeneration(directory);
    }
  }

  private static ArticleText text(String title) {
    return Shelf.text(title, "情况", "方案");
  }
}
