package center.coordination.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<ArticleEntity, String> {

  ArticleEntity save(ArticleEntity article);

  /** Writes what was changed, so that versions are those of the next reader. */
  void flush();

  Optional<ArticleEntity> findById(String number);

  List<ArticleEntity> findByNumberIn(Collection<String> numbers);

  List<ArticleEntity> findByStatusNotOrderByChangedAtDesc(ArticleStatus status);

  Optional<ArticleEntity> findFirstBySourceOrderByNumberDesc(String source);
}
