/**
 * States, countries, peoples' home regions and cities abroad that notes name, Inland Northwest counties and places among them.
 *
 * Written by hand for this library. Lower case, marks dropped; words separated by spaces.
 */
export const regions = `
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia
  washington wisconsin wyoming puerto rico guam samoa saipan mariana marianas
  al ak az ar ca co ct fl ga hi id il ia ks ky la md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt
  va wa wv wi wy dc pr cal calif wash ore mont minn mich mass penn tenn fla tex ariz okla colo
  usa america canada alberta manitoba saskatchewan ontario quebec vancouver calgary toronto winnipeg kelowna
  guatemala honduras salvador nicaragua costa panama cuba haiti dominican jamaica venezuela colombia ecuador peru bolivia brazil
  chile argentina belize cancun tijuana juarez oaxaca michoacan jalisco guerrero puebla chiapas veracruz sinaloa durango
  guanajuato zacatecas nayarit sonora monterrey guadalajara huehuetenango quetzaltenango xela tegucigalpa managua portauprince
  ukraine russia kyiv kiev kharkiv odesa odessa mariupol lviv dnipro kherson donetsk luhansk moscow belarus minsk moldova
  chisinau poland warsaw romania georgia tbilisi armenia yerevan azerbaijan baku uzbekistan tashkent kazakhstan almaty
  kyrgyzstan bishkek tajikistan turkey istanbul ankara
  afghanistan kabul kandahar herat mazar jalalabad kunduz ghazni pakistan peshawar quetta karachi lahore iran tehran mashhad
  iraq baghdad mosul basra erbil kirkuk najaf syria damascus aleppo homs idlib raqqa jordan amman lebanon beirut yemen sanaa
  aden egypt cairo sudan khartoum darfur juba malakal bentiu eritrea asmara ethiopia addis ababa mekelle tigray gondar jijiga
  ogaden somalia mogadishu hargeisa kismayo bosaso garowe puntland somaliland kenya nairobi kakuma dadaab mombasa uganda kampala
  nakivale rwanda kigali burundi bujumbura congo kinshasa goma bukavu uvira kivu lubumbashi tanzania nyarugusu kigoma malawi
  dzaleka zambia zimbabwe harare nigeria lagos abuja ghana accra liberia monrovia sierra leone freetown guinea conakry cameroon
  yaounde senegal dakar gambia banjul mali bamako togo angola luanda morocco algeria libya tripoli
  burma myanmar yangon rangoon mandalay rakhine arakan malaysia kuala lumpur bangladesh dhaka bhutan nepal kathmandu
  india delhi mumbai punjab thailand bangkok maela laos vientiane cambodia phnom penh battambang vietnam saigon hanoi hue
  danang philippines manila cebu china beijing hong kong taiwan korea seoul japan tokyo okinawa indonesia
  marshalls majuro ebeye kwajalein jaluit arno mili likiep ailinglaplap rongelap bikini enewetak utrik chuuk weno tonoas fefan
  pohnpei kolonia kosrae tofol yap colonia palau koror micronesia kiribati tarawa fiji suva tonga nukualofa apia pago
  spokane stevens whitman lincoln ferry okanogan grant adams kootenai bonner shoshone benewah latah pend oreille chelan kittitas
  yakima benton walla franklin asotin garfield columbia snohomish pierce thurston kitsap skagit whatcom clark cowlitz
  deer airway heights liberty lake coeur dalene post falls sandpoint colville kettle chewelah newport cheney medina millwood
  moses ritzville omak wenatchee ellensburg pullman moscow lewiston clarkston wellpinit nespelem inchelium usk plummer lapwai
  toppenish wapato sunnyside pasco kennewick richland browning poplar ronan polson arlee missoula kalispell hillyard nickelsville
  northtown browne altamont sprague trent tukwila seatac burien hennepin maricopa multnomah clackamas cuyahoga
`;
