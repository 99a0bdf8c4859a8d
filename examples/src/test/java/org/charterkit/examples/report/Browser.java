package org.charterkit.examples.report;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, with one tab. */
final class Browser implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final DevTools tab;

    private Browser(Process process, DevTools tab) {
        this.process = process;
        this.tab = tab;
    }

    /** Starts the browser; where none is installed, the test is skipped and says so. */
    static Browser start(Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        chromium(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            DevTools tab = new DevTools(tab(port(profile)));
            for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
                tab.send(domain + ".enable", Map.of());
            }
            return new Browser(process, tab);
        } catch (Exception failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    Browser open(Path page) throws Exception {
        return open(page.toUri().toString());
    }

    Browser open(String address) throws Exception {
        var loaded = tab.next("Page.loadEventFired");
        tab.send("Page.navigate", Map.of("url", address));
        loaded.get();
        return this;
    }

    Browser width(int width) throws Exception {
        tab.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Shows what somebody sees who asks for dark or light colours. */
    Browser colours(String scheme) throws Exception {
        tab.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Shows pages as if their reader had scripts switched off, or on again. */
    Browser scripts(boolean on) throws Exception {
        tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    /** Begins anew: an empty tab that nothing was asked of yet. */
    void reset() throws Exception {
        scripts(true).colours("light").width(1280).open("about:blank");
        tab.events().clear();
    }

    /** What an expression comes to in the page; a promise is waited for. */
    JsonNode ask(String expression) throws Exception {
        JsonNode answer = tab.send(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** A click on what a selector finds. */
    void click(String selector) throws Exception {
        ask("document.querySelector(" + quoted(selector) + ").click()");
    }

    /** A click on a link into the page, until the page has followed it. */
    void follow(String selector) throws Exception {
        andFollow("document.querySelector(" + quoted(selector) + ").click()");
    }

    /** Another part of the page, by its name in addresses. */
    void part(String name) throws Exception {
        if (!ask("location.hash").asString().equals("#" + name)) {
            andFollow("location.hash = " + quoted(name));
        }
    }

    /** The way back. */
    void back() throws Exception {
        andFollow("history.back()");
    }

    private void andFollow(String step) throws Exception {
        ask("new Promise(done => { addEventListener('hashchange', () => requestAnimationFrame(done), {once: true}); "
                + step + "; })");
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** A press on a key of the keyboard: Tab or Enter. */
    void press(String key) throws Exception {
        int code = key.equals("Tab") ? 9 : 13;
        String text = key.equals("Tab") ? "" : "\r";
        for (String type : List.of("keyDown", "keyUp")) {
            tab.send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "text", text, "windowsVirtualKeyCode", code));
        }
    }

    /** The page on paper. */
    byte[] print() throws Exception {
        return Base64.getDecoder()
                .decode(tab.send("Page.printToPDF", Map.of("printBackground", false))
                        .get("data")
                        .asString());
    }

    /** The page as an image, as far down as the height. */
    byte[] image(int width, int height) throws Exception {
        Map<String, ?> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        return Base64.getDecoder()
                .decode(tab.send("Page.captureScreenshot", Map.of("clip", clip, "captureBeyondViewport", true))
                        .get("data")
                        .asString());
    }

    /** Errors of scripts and of the console, refusals of the Content Security Policy among them. */
    List<String> errors() {
        return tab.events().stream()
                .filter(event -> switch (event.path("method").asString()) {
                    case "Runtime.exceptionThrown" -> true;
                    case "Runtime.consoleAPICalled" ->
                        event.path("params").path("type").asString().equals("error");
                    case "Log.entryAdded" ->
                        event.path("params")
                                .path("entry")
                                .path("level")
                                .asString()
                                .equals("error");
                    default -> false;
                })
                .map(JsonNode::toString)
                .toList();
    }

    /** Addresses outside of the disk that the browser asked for. */
    List<String> requests() {
        return tab.events().stream()
                .filter(event -> event.path("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params").path("request").path("url").asString())
                .filter(address -> !address.startsWith("file:"))
                .toList();
    }

    @Override
    public void close() {
        tab.close();
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private static int port(Path profile) throws Exception {
        Path file = profile.resolve("DevToolsActivePort");
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end)) {
            if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
                return Integer.parseInt(Files.readAllLines(file).get(0));
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("chromium did not start within " + START);
    }

    private static URI tab(int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        String made = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return URI.create(
                JsonMapper.shared().readTree(made).get("webSocketDebuggerUrl").asString());
    }

    private static String chromium() {
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
                .flatMap(entry -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(entry, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseGet(() -> {
                    System.err.println("SKIPPED: no chromium on the PATH, so nobody looks at the report in a browser");
                    return abort("no chromium on the PATH");
                });
    }
}
