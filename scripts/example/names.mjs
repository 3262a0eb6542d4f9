// Invented people: common given names and family names of many origins, put together by dice.
export const WOMEN =
  "Marisol Adaeze Brooke Celestine Dorothea Elena Fatima Gwendolyn Hannelore Iris Jolene Katya Lorraine Maribel Nadezhda Odalys Priscilla Rosalind Shawnee Tamika Ursula Valentina Wilhelmina Yolanda Zoë Anahí Bernadette Carmelita Deborah Esperanza Francine Glenda Hope Ingrid Jasmine Kimberly Latoya Mercedes Noemí Olga Pearl Renée Svetlana Trinity Verna Willa Xiomara Yesenia Amity Leilani Teuila Litia Marlee Autumn".split(
    " ",
  );
export const MEN =
  "Ambrose Bartholomew Curtis Desmond Ezekiel Florian Gideon Hector Ivan José Kahlil Lamar Mikhail Nathaniel Orlando Phineas Quentin Rashad Stepan Tobias Ulysses Vernon Wendell Xavier Yusuf Zebulon Alonzo Benedict Clyde Darnell Emmett Fyodor Gustavo Harlan Isaiah Jedidiah Kenneth Leopold Marcus Nikolai Oswaldo Percival Raymond Salvador Thaddeus Virgil Wade Cody Travis Lewis Junior Taito Anterea Rubén".split(
    " ",
  );
export const FAMILIES =
  "Quintero Karvonen Okonkwo Babayan Delacroix Whitehorse Petrenko Marshall-Pruitt Achterberg O'Dell Vanterpool Nguyễn Salazar Brightwater Castellanos Dunleavy Eberhardt Fontaine Grzybowski Hollingsworth Ibarra Jankowski Kealoha Lindqvist McTavish Nakagawa Ortega Pelletier Ravensdale Stroud Tillery Umarov Villanueva Westergaard Yellowtail Zapata Abernathy Blankenship Cordova Dragomir Espinoza Figueroa Gallegher Hawthorne Iversen Jaramillo Kowalczyk Langrine Maddox Novikov Ochoa Prudhomme Rasmussen Santacruz Thibodeaux Uribe Vashchenko Wintermute Yarborough Zielinski Baird Crowfeather Deveraux Ellsworth Fairbairn Goodwin Hatch Jetnil Keju Lokebol Montoya Nemra Overby Pokorny Quarles Rutledge Sandoval Tamayo Underhill Van-der-Berg Wozniak Young Hope Rivers Day Marsh Banks Long Rich Price Ford Summer".split(
    " ",
  );
export const STREETS =
  "Alder Birch Cascade Delta Elm Foxglove Garnet Hemlock Juniper Larch Monroe Nettleton Pacific Quail Sprague".split(
    " ",
  );
export const EMPLOYERS = [
  "Tilden's Tire",
  "Golden Fork Diner",
  "Larchfield Linen",
  "Hillyard Scrap",
  "Quik-Mart on Elm",
];
export const SCHOOLS = ["Larchfield High", "Garnet Middle School", "Alder Elementary", "Cascade Alternative School"];

/** Workers of the agencies, in User.csv and in notes. */
export const WORKERS = [
  ["Philippa", "Danvers"],
  ["Corwin", "Estabrook"],
  ["Imelda", "Sorrentino"],
  ["Rudy", "Passmore"],
  ["Thandeka", "Moyo"],
  ["Gail", "Hutchens"],
];
