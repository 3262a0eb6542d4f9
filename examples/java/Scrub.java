// Scrubs notes from Java 17 or newer, without a library: one long-lived `hmis-privacy call`, a line each way.
//
//   java Scrub.java          needs hmis-privacy on the PATH, or HMIS_PRIVACY="node path/to/bin.js"
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Scrub {
  static final Pattern TEXT = Pattern.compile("\"text\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  public static void main(String[] args) throws Exception {
    String command = System.getenv().getOrDefault("HMIS_PRIVACY", "hmis-privacy");
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.add("call");
    Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String options = """
          {"known":[{"firstName":"Marisela","lastName":"Okonkwo-Reyes","dob":"1979-05-03","phones":["509-555-0142"]}],\
          "asOf":"2026-11-23","policy":"spokane-2024"}""";
      List<String> notes = List.of("Met Marisela at the library.", "Ms. Okonkwo Reyes, DOB 5/3/79, called from 509 555 0142.");
      int id = 0;
      for (String note : notes) {
        in.write("{\"id\":" + ++id + ",\"function\":\"scrub\",\"args\":[" + quoted(note) + "," + options + "]}\n");
        in.flush();
        Matcher answer = TEXT.matcher(out.readLine());
        // No text in the answer: an error, with a code and a place and never a value. Don't pass the note on.
        if (!answer.find()) throw new IllegalStateException("hmis-privacy refused request " + id);
        System.out.println(answer.group(1).replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\"));
      }
    }
    process.waitFor();
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
      else json.append(c);
    }
    return json.append('"').toString();
  }
}
