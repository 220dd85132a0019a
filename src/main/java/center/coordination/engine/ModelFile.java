package center.coordination.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;

/** A model, decision or form under the name that it has in every deployment. */
record ModelFile(String name, byte[] content) {

  /**
   * Reads a file found below {@code folder}; its name starts there, be it in a jar or on a disk.
   */
  static ModelFile read(String folder, Resource resource) {
    try (InputStream stream = resource.getInputStream()) {
      String url =
          StringUtils.uriDecode(
              resource.getURL().toString(), java.nio.charset.StandardCharsets.UTF_8);
      String name = url.substring(url.lastIndexOf("/" + folder + "/") + 1);
      return new ModelFile(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  /** The file's name without folder and suffix: the key of what is in it. */
  String key() {
    return StringUtils.stripFilenameExtension(StringUtils.getFilename(name));
  }

  InputStream stream() {
    return new ByteArrayInputStream(content);
  }
}
