package center.coordination.knowledge;

import center.coordination.knowledge.Library.Entry;
import center.coordination.knowledge.Library.State;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;

/** A search index with the note of which library it follows and how far. */
final class IndexStore implements Closeable {

  private static final String FORMAT = "format";
  private static final String LIBRARY = "library";
  private static final String REVISION = "revision";

  /** Another Lucene may cut words otherwise. */
  private static final String THIS_FORMAT = ArticleDocument.FORMAT + "/" + Version.LATEST;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile State state;

  private IndexStore(Directory directory) throws IOException {
    this.directory = directory;
    this.writer =
        new IndexWriter(
            directory, new IndexWriterConfig(ArticleDocument.ANALYZER).setCommitOnClose(false));
    try {
      this.state = readState();
      checkIntegrity();
      this.searchers = new SearcherManager(writer, null);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer);
      throw e;
    }
  }

  /** The index in this folder as it was left; throws where it cannot be read. */
  static IndexStore in(Path folder) throws IOException {
    return open(FSDirectory.open(folder));
  }

  /** An empty index that ends with this process. */
  static IndexStore inMemory() throws IOException {
    return open(new ByteBuffersDirectory());
  }

  /** Removes an index from a folder, and nothing else that may be there. */
  static void remove(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      for (String file : directory.listAll()) {
        if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
            || file.contains(IndexFileNames.SEGMENTS)) {
          Files.deleteIfExists(folder.resolve(file));
        }
      }
    }
  }

  private static IndexStore open(Directory directory) throws IOException {
    try {
      return new IndexStore(directory);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /** Which library it follows and how far; null when it is empty or made otherwise. */
  State state() {
    return state;
  }

  /** Forgets everything, to follow another library from its beginning. */
  void begin(String library) throws IOException {
    writer.deleteAll();
    commit(new State(library, 0));
  }

  /** Takes changes over, in the order of their revisions; they are found when this returns. */
  void take(List<Entry> changes) throws IOException {
    for (Entry change : changes) {
      Term number = new Term(ArticleDocument.NUMBER, change.number());
      if (change.published()) {
        writer.updateDocument(
            number, ArticleDocument.of(change.number(), change.text(), change.publishedAt()));
      } else {
        writer.deleteDocuments(number);
      }
    }
    commit(new State(state.library(), changes.get(changes.size() - 1).revision()));
  }

  private void commit(State next) throws IOException {
    writer.setLiveCommitData(
        Map.of(
                FORMAT, THIS_FORMAT,
                LIBRARY, next.library(),
                REVISION, Long.toString(next.revision()))
            .entrySet());
    writer.commit();
    searchers.maybeRefreshBlocking();
    state = next;
  }

  <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.from(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, writer, directory);
  }

  private State readState() {
    Map<String, String> note = new HashMap<>();
    if (writer.getLiveCommitData() != null) {
      writer.getLiveCommitData().forEach(e -> note.put(e.getKey(), e.getValue()));
    }
    boolean readable =
        note.keySet().containsAll(Set.of(LIBRARY, REVISION))
            && THIS_FORMAT.equals(note.get(FORMAT));
    return readable ? new State(note.get(LIBRARY), Long.parseLong(note.get(REVISION))) : null;
  }

  private void checkIntegrity() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext segment : reader.leaves()) {
        segment.reader().checkIntegrity();
      }
    }
  }

  /** Something to find out from the index as it stands. */
  @FunctionalInterface
  interface Reading<T> {

    T from(IndexSearcher searcher) throws IOException;
  }
}
