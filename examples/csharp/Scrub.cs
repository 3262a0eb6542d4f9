// Scrubs notes from C#, without a package: one long-lived `hmis-privacy call`, a request and an answer a line.
//
//   dotnet run Scrub.cs                       (.NET 10; before it, a console project with this file)
//   mcs Scrub.cs && mono Scrub.exe            needs hmis-privacy on the PATH, or HMIS_PRIVACY="node path/to/bin.js"
using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

sealed class HmisPrivacy : IDisposable
{
    readonly Process process;
    readonly StreamWriter requests;
    readonly StreamReader answers;
    int last;

    public HmisPrivacy()
    {
        var words = (Environment.GetEnvironmentVariable("HMIS_PRIVACY") ?? "hmis-privacy").Split(new[] { ' ' }, 2);
        process = Process.Start(new ProcessStartInfo(words[0], words.Length > 1 ? words[1] + " call" : "call")
        {
            UseShellExecute = false, // on Windows an npm command is hmis-privacy.cmd: start node with the script instead
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        });
        // UTF-8 whatever the console's code page is: in another encoding no name would be the name it was.
        requests = new StreamWriter(process.StandardInput.BaseStream, new UTF8Encoding(false));
        answers = new StreamReader(process.StandardOutput.BaseStream, new UTF8Encoding(false));
    }

    /// <summary>The answer as JSON. `arguments` is a JSON array; System.Text.Json writes and reads both in your code.</summary>
    public string Call(string function, string arguments)
    {
        requests.Write("{\"id\":" + ++last + ",\"function\":\"" + function + "\",\"args\":" + arguments + "}\n");
        requests.Flush();
        var answer = answers.ReadLine();
        // No result: an error, with a code and a place and never a value; or the pipe is closed. Pass nothing on.
        if (answer == null || !answer.StartsWith("{\"id\":" + last + ",\"result\":"))
            throw new InvalidOperationException(answer == null ? "hmis-privacy ended" : Regex.Match(answer, "\"code\":\"([^\"]*)\"").Groups[1].Value);
        return answer;
    }

    public string Scrub(string note, string options)
    {
        return Text(Call("scrub", "[" + Json(note) + "," + options + "]"), "text");
    }

    /// <summary>The first text of this name in an answer.</summary>
    public static string Text(string answer, string name)
    {
        var json = Regex.Match(answer, "\"" + name + "\":\"((?:[^\"\\\\]|\\\\.)*)\"").Groups[1].Value;
        return Regex.Replace(json, @"\\(u[0-9a-fA-F]{4}|.)", escape =>
        {
            var after = escape.Groups[1].Value;
            if (after[0] == 'u' && after.Length == 5) return ((char)Convert.ToInt32(after.Substring(1), 16)).ToString();
            var at = "nrtbf".IndexOf(after[0]);
            return at < 0 ? after : "\n\r\t\b\f"[at].ToString();
        });
    }

    public static string Json(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c == '"' || c == '\\') json.Append('\\').Append(c);
            else if (c < ' ') json.AppendFormat("\\u{0:x4}", (int)c);
            else json.Append(c);
        }
        return json.Append('"').ToString();
    }

    public void Dispose()
    {
        requests.Close();
        process.WaitForExit();
        process.Dispose();
    }
}

static class Program
{
    static void Main()
    {
        const string decided = "\"asOf\":\"2026-11-23\",\"policy\":\"spokane-2024\"";
        const string options = "{\"known\":[{\"firstName\":\"Marisela\",\"lastName\":\"Okonkwo-Reyes\",\"dob\":\"1979-05-03\"," +
            "\"phones\":[\"509-555-0142\"]}]," + decided + "}";
        using (var privacy = new HmisPrivacy())
        {
            Console.WriteLine(privacy.Scrub("Met Marisela at the library.", options));
            Console.WriteLine(privacy.Scrub("Ms. Okonkwo Reyes, DOB 5/3/79, called from 509 555 0142.", options));
            Console.WriteLine(HmisPrivacy.Text(privacy.Call("approximateDob", "[\"1979-05-03\",{" + decided + "}]"), "dob"));
            try
            {
                privacy.Call("approximateDob", "[\"Marisela\",{" + decided + "}]");
            }
            catch (InvalidOperationException refused)
            {
                Console.WriteLine(refused.Message);
            }
        }
    }
}
