# Scrubs notes from Ruby: one long-lived `hmis-privacy call`, a request and an answer a line.
#
#   ruby scrub.rb            needs hmis-privacy on the PATH, or HMIS_PRIVACY="node path/to/bin.js"
require "json"
require "open3"

class HmisPrivacy
  Error = Class.new(StandardError)

  def initialize(command = ENV.fetch("HMIS_PRIVACY", "hmis-privacy"))
    @in, @out, @process = Open3.popen2(*command.split(" "), "call")
    @last = 0
  end

  def call(function, *args)
    @in.puts(JSON.generate(id: @last += 1, function: function, args: args))
    @in.flush
    answer = JSON.parse(@out.gets)
    raise Error, answer["error"]["code"] if answer["error"] # a code and a place, never a value
    answer["result"]
  end

  def close
    @in.close
    @process.value
  end
end

privacy = HmisPrivacy.new
known = [{ firstName: "Marisela", lastName: "Okonkwo-Reyes", dob: "1979-05-03", phones: ["509-555-0142"] }]
notes = ["Met Marisela at the library.", "Ms. Okonkwo Reyes, DOB 5/3/79, called from 509 555 0142."]
notes.each { |note| puts privacy.call("scrub", note, { known: known, asOf: "2026-11-23", policy: "spokane-2024" })["text"] }
puts privacy.call("approximateDob", "1979-05-03", { asOf: "2026-11-23", policy: "spokane-2024" })["dob"]
begin
  privacy.call("approximateDob", "Marisela", { asOf: "2026-11-23", policy: "spokane-2024" })
rescue HmisPrivacy::Error => e
  puts e.message
end
privacy.close
