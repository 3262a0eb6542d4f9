/** Addresses of networks and devices, and positions: by which rule and how far they are found. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { told } from "../../support/marked.js";

/** Each once: an address with a shorter form inside is found by both. */
const networks = (text: string): readonly string[] => [
  ...new Set(
    told(
      text,
      findShapes(text).filter(({ kind }) => kind === "network"),
    ),
  ),
];

it.each([
  // IPv4
  ["at 192.168.44.12 today", "network.ip 192.168.44.12"],
  ["at 255.255.255.0 today", "network.ip 255.255.255.0"],
  ["at 10.0.0.100 today", "network.ip 10.0.0.100"],
  ["IP 10.0.0.1", "network.ip 10.0.0.1"],
  ["step 4.192.168.44.12.6", "network.ip 4.192.168.44"],
  // IPv6
  ["from fe80::1 today", "network.ip fe80::1"],
  ["from fe80:: 1 today", "network.ip fe80::"],
  ["IP ab::cd", "network.ip ab::cd"],
  ["at ::ffff:192.168.44.12 today", "network.ip ::ffff:192.168.44.12"],
  ["at ::ffff:192.168 today", "network.ip ::ffff:192"],
  ["at 64:ff9b::192.0.2.33 today", "network.ip 64:ff9b::192.0.2.33"],
  ["at 1:2:3:4:5:6:7:8 today", "network.ip 1:2:3:4:5:6:7:8"],
  ["at fe80::1%eth0 today", "network.ip fe80::1%eth0"],
  ["at fe80::1% today", "network.ip fe80::1"],
  ["at fe80::1%- today", "network.ip fe80::1"],
  ["at fe80::1 %eth0 today", "network.ip fe80::1"],
  ["at 2001:db8::8a2e: 370", "network.ip 2001:db8::8a2e"],
  // hardware
  ["MAC 00-1B-44-11-3A-B7", "network.hardware 00-1B-44-11-3A-B7"],
  ["MAC aa:bb:cc:dd:ee:ff", "network.hardware aa:bb:cc:dd:ee:ff"],
  ["MAC 00:1B:44:11:3A:B7:09", "network.hardware 00:1B:44:11:3A:B7"],
  ["MAC 00:1B:44:11:3A:B7:09:1F", "network.hardware 00:1B:44:11:3A:B7:09:1F"],
  ["MAC 001B.4411.3AB7", "network.hardware 001B.4411.3AB7"],
  ["MAC 0011.2244.33bb", "network.hardware 0011.2244.33bb"],
  // decimal degrees
  ["tent 47.658, -117.426", "network.position 47.658, -117.426"],
  ["tent 47.658 / -117.426", "network.position 47.658 / -117.426"],
  ["tent 47.658° N, 117.426° W", "network.position 47.658° N, 117.426° W"],
  ["tent 47.658°, -117.426°", "network.position 47.658°, -117.426°"],
  ["tent N47.658 W117.426", "network.position N47.658 W117.426"],
  ["tent N47.658, N", undefined],
  ["tent 47.658, 180.000", "network.position 47.658, 180.000"],
  ["gps 47.658", "network.position 47.658"],
  ["gps -117.426", "network.position -117.426"],
  ["gps 47.658\n117.426", "network.position 47.658"],
  ["gps 47.658\nN 117.426", "network.position 47.658"],
  // degrees, minutes and seconds with spaces
  ["tent 47 39 32 N, 117 25 34 W by", "network.position 47 39 32 N, 117 25 34 W"],
  ["tent 47 39 32 S / 117 25 34 E", "network.position 47 39 32 S / 117 25 34 E"],
  ["tent 47 39 32 N 117 25 34 W", "network.position 47 39 32 N 117 25 34 W"],
  ["tent 47 39 32 N, 117 25 34 N", undefined],
  ["tent 47 39 32 E, 117 25 34 W", undefined],
  ["tent 47 39 62 N, 117 25 34 W", undefined],
  ["tent 47 39 32 N,\n117 25 34 W", undefined],
  ["tent 47 39 32\nN, 117 25 34 W", undefined],
  ["tent 4 47 39 32 N, 117 25 34 W", undefined],
  // degrees and minutes
  ["tent 47°39'32\"N 117°25'34\"W.", "network.position 47°39'32\"N 117°25'34\"W"],
  ["tent 47°39'32\"N, then", "network.position 47°39'32\"N"],
  ["tent 47°39'32\". Then", "network.position 47°39'32\""],
  ["tent N 47° 39.533'", "network.position N 47° 39.533'"],
  ["tent 47° N 117° W", "network.position 47° N 117° W"],
  ["tent 47º39'32\"N 117º25'34\"W", "network.position 47º39'32\"N 117º25'34\"W"],
  ["tent 7º9' N", "network.position 7º9' N"],
  ["N\n47° 39'", "network.position 47° 39'"],
  ["tent 47° 39'\n25 W", "network.position 47° 39'"],
  // codes and words
  ["tent 85J4MH5F+8Q", "network.position 85J4MH5F+8Q"],
  ["tent MH5F+8QV", "network.position MH5F+8QV"],
  ["tent ///filled.count.soap now", "network.position ///filled.count.soap"],
])("of %j the first is %j", (text, first) => {
  expect(networks(text)[0]).toBe(first);
});

it.each([
  "at 2.4.1.99 today",
  "at 192.168.44 today",
  "at 192.168.44-12 today",
  "at 192.168.44.256 today",
  "at 192.168.44.0012 today",
  "at 1.09.55.0142 today",
  "at 47.658 only",
  "at 47.65, 117.42 only",
  "at 47.6588,-1175.4260",
  "at 181.658, 47.658",
  "at 47 .658, 117 .426",
  "at 47.a658, 117.b426",
  "at 47.658x, 117.426x",
  "at 47.658\n117.426",
  "at 47.658 and 117.426",
  "72° and 47°",
  "at 72° N",
  "it was 47° at 3pm",
  "tent J49MH5F+8Q",
  "tent MH5F+8QVX",
  "tent MH5F +8Q",
  "tent MH5F+ 8Q",
  "tent MHHF+QQ",
  "tent 2345+67",
  "tent mh5f+8q",
  "file:///filled.count.soap",
  "//filled.count.soap",
  "///filled.count",
  "///filled.count.7",
  "///filled-count-soap",
  "///filled. count.soap",
  "///filled.count .soap",
  "/ //filled.count.soap",
  "/// filled.count.soap",
  "wifi a4:5e:60:c2:11",
  "wifi a4:5e: 60:c2:11:0f",
  "wifi a4:5e-60:c2:11:0f",
  "wifi a4:5e:60:c2:11:0g",
  "wifi a4:5e:60:c2:11:0f1",
  "wifi 1234.5678.9012",
  "wifi 001B.4411",
  "at 1:2:3:4:5:6:7",
  "at ab::cd today",
  "at dead::beef today",
  "at fe80::1::2 today",
  "at 10:30:: today",
  "at : : 1 today",
  "at fe801::12345 today",
  "at 2001:DB8:0:0:com3:800:200C:417A",
])("leaves: %j", (text) => {
  expect(networks(text)).toEqual([]);
});
