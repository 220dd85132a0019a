package center.coordination.engine;

import java.util.Collection;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Deploys the models before anything can start a process: singletons are ready before the web
 * server listens and before the job executor, which waits for the started application.
 */
@Component
class ProcessModelDeployer implements SmartInitializingSingleton {

  /** Deployments of the process staff have another source, so that a restart leaves them alone. */
  private static final String SOURCE = "coordination-center";

  private final RepositoryService repository;
  private final String folder;

  ProcessModelDeployer(
      RepositoryService repository, @Value("${coordination.models.location:}") String folder) {
    this.repository = repository;
    this.folder = folder;
  }

  @Override
  public void afterSingletonsInstantiated() {
    ModelBundles.read(folder).forEach(this::deploy);
  }

  private void deploy(String name, Collection<ModelFile> files) {
    DeploymentBuilder deployment = repository.createDeployment().name(name).source(SOURCE);
    files.forEach(file -> deployment.addInputStream(file.name(), file.stream()));
    // A bundle goes as a whole: a form left behind is not found by formRefBinding=deployment.
    deployment.enableDuplicateFiltering(false).deploy();
  }
}
