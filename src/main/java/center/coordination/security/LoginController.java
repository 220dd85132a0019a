package center.coordination.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page; whoever has signed in already goes on to the start page. */
@Controller
class LoginController {

  @GetMapping("/login")
  String login() {
    return SignedIn.userId().isPresent() ? "redirect:/" : "login";
  }
}
