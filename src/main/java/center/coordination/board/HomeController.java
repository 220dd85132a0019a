package center.coordination.board;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The start page: everything that is open to whoever has signed in. */
@Controller
class HomeController {

  private final Entrances entrances;

  HomeController(Entrances entrances) {
    this.entrances = entrances;
  }

  @GetMapping("/")
  String home(@ModelAttribute(name = "viewer", binding = false) Viewer viewer, Model page) {
    page.addAttribute("apps", entrances.apps(viewer));
    page.addAttribute("startForms", entrances.startForms(viewer));
    return "board/home";
  }
}
