package center.coordination.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser, or a program: keeps cookies, follows no redirect. */
public final class Visitor {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final Map<String, String> headers = new HashMap<>();

  private Visitor(int port) {
    this.address = "http://localhost:" + port;
  }

  public static Visitor anonymous(int port) {
    return new Visitor(port);
  }

  /** A program that sends the name and the password each time. */
  public static Visitor program(int port, String user, String password) {
    String credentials = user + ":" + password;
    return new Visitor(port)
        .with(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  /** A person of the demo who has signed in by the form. */
  public static Visitor person(int port, String user) {
    Visitor visitor = new Visitor(port);
    visitor.signIn(user, user);
    return visitor;
  }

  /** Sends the header with everything from now on. */
  public Visitor with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public HttpResponse<String> signIn(String user, String password) {
    return postForm(
        "/login", "username=" + encode(user) + "&password=" + encode(password) + csrfOf("/login"));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> postForm(String path, String form) {
    return post(path, "application/x-www-form-urlencoded", form);
  }

  public HttpResponse<String> post(String path, String contentType, String body) {
    return send(
        request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> postJson(String path, String json) {
    return sendJson("POST", path, json);
  }

  public HttpResponse<String> sendJson(String method, String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  /** The form parameter with the token of the page, empty when it shows no form. */
  String csrfOf(String page) {
    Matcher token = CSRF.matcher(get(page).body());
    return token.find() ? "&_csrf=" + encode(token.group(1)) : "";
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    headers.forEach(request::header);
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
