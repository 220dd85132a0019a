package center.coordination.knowledge;

import center.coordination.knowledge.IndexStore.Reading;
import center.coordination.knowledge.Library.Entry;
import center.coordination.knowledge.Library.State;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The search index of the published articles, in a folder of this node's own. The database is the
 * truth: before each reading the index takes over what has changed there, and one that cannot have
 * come from there is made anew.
 */
@Component
class ArticleIndex {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleIndex.class);

  private final Library library;
  private final Path folder;
  private volatile IndexStore store;

  @Autowired
  ArticleIndex(Library library, @Value("${coordination.knowledge.index-folder}") String folder) {
    this(library, Path.of(folder));
  }

  ArticleIndex(Library library, Path folder) {
    this.library = library;
    this.folder = folder;
    this.store = open();
  }

  /** Takes over at the start what changed meanwhile, so that the first search need not wait. */
  @EventListener(ApplicationReadyEvent.class)
  void catchUp() {
    try {
      follow();
    } catch (IOException | AlreadyClosedException e) {
      continueInMemory(store, e);
    }
  }

  /** Reads the index as the database has it now. */
  <T> T read(Reading<T> reading) {
    catchUp();
    IndexStore current = store;
    try {
      return current.read(reading);
    } catch (IOException | AlreadyClosedException e) {
      continueInMemory(current, e);
      return readAgain(reading);
    }
  }

  @PreDestroy
  void close() throws IOException {
    store.close();
  }

  private <T> T readAgain(Reading<T> reading) {
    try {
      return store.read(reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void follow() throws IOException {
    // What this transaction changed may never be committed, and must not be seen by others.
    if (library.changedHere() || library.state().equals(store.state())) {
      return;
    }
    synchronized (this) {
      State now = library.state();
      State mine = store.state();
      if (mine == null
          || !mine.library().equals(now.library())
          || mine.revision() > now.revision()) {
        LOG.info("Making the index of the case library anew in {}", folder);
        store.begin(now.library());
      }
      List<Entry> changes = library.changesAfter(store.state().revision());
      while (!changes.isEmpty()) {
        store.take(changes);
        changes = library.changesAfter(store.state().revision());
      }
    }
  }

  private IndexStore open() {
    try {
      return IndexStore.in(folder);
    } catch (LockObtainFailedException e) {
      LOG.warn("Another process uses {}; the case library is indexed in memory", folder);
      return inMemory();
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "The index of the case library in {} is not readable and is made anew: {}",
          folder,
          e.toString());
      return openEmpty();
    }
  }

  private IndexStore openEmpty() {
    try {
      IndexStore.remove(folder);
      return IndexStore.in(folder);
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} is not usable; the case library is indexed in memory: {}", folder, e.toString());
      return inMemory();
    }
  }

  private static IndexStore inMemory() {
    try {
      return IndexStore.inMemory();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A disk that fails must not end the searching; the next start tries the folder again. */
  private synchronized void continueInMemory(IndexStore failed, Exception reason) {
    if (store == failed) {
      LOG.warn(
          "{} failed; the case library is indexed in memory until the next start", folder, reason);
      store = inMemory();
      IOUtils.closeWhileHandlingException(failed);
    }
    try {
      follow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
