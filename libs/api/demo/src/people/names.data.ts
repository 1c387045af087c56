/** Names of one origin; `share` is how many of a hundred people bear a family name of it. */
export interface NamePool {
  readonly share: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The first pool gives its given names to the others as well: many families have been here for generations. */
export const NAME_POOLS: readonly NamePool[] = [
  {
    share: 68,
    given: words(`
      Anna Annika Antje Barbara Birgit Britta Carolin Charlotte Christine Claudia Daniela Doris Elke Emma Eva Franziska
      Frauke Gabriele Hannah Heike Ines Jana Johanna Julia Katharina Katrin Kerstin Laura Lea Lena Lisa Luise Maike Maren
      Marie Martina Melanie Mia Monika Nadine Nele Nicole Paula Petra Sabine Sandra Sarah Silke Simone Sophie Stefanie
      Susanne Svenja Tanja Ulrike Ute Vanessa Yvonne Alexander Andreas Benjamin Bernd Christian Daniel Dennis Dirk
      Fabian Felix Florian Frank Georg Henning Holger Jan Jens Jonas Jörg Julian Karsten Klaus Lars Leon Lukas Marc
      Markus Martin Matthias Max Michael Moritz Niklas Nils Oliver Patrick Paul Peter Philipp Ralf Sebastian Simon
      Stefan Sven Thomas Thorsten Tim Tobias Tom Ulrich Uwe Volker Wolfgang`),
    family: words(`
      Ackermann Albrecht Arnold Bauer Baumann Becker Berger Böhm Brandt Braun Busch Dietrich Ebert Engel Fischer Frank
      Franke Friedrich Fuchs Graf Groß Günther Haas Hahn Hartmann Heinrich Herrmann Hoffmann Hofmann Horn Huber Jäger
      Jansen Jung Kaiser Keller Klein Koch Köhler König Kraft Krämer Kraus Krause Krüger Kuhn Kühn Lang Lange Lehmann
      Lindner Lorenz Ludwig Maier Martin Mayer Meier Meyer Möller Müller Neumann Otto Peters Pfeiffer Pohl Richter
      Roth Sauer Schäfer Schmid Schmidt Schmitt Schmitz Schneider Scholz Schreiber Schröder Schubert Schulte Schulz
      Schumacher Schuster Schwarz Seidel Simon Sommer Stein Thomas Vogel Vogt Voigt Wagner Walter Weber Weiß Werner
      Winkler Winter Wolf Ziegler Zimmermann`),
  },
  {
    share: 9,
    given: words(`
      Ayşe Aylin Büşra Ebru Elif Emine Esra Fatma Gülay Melek Selin Zeynep Ahmet Ali Can Cem Deniz Emre Hakan Kemal
      Mehmet Murat Onur Serkan Yusuf`),
    family: words(`
      Acar Aksoy Arslan Aydın Çelik Çetin Demir Doğan Güneş Kaplan Kaya Kılıç Koç Kurt Öztürk Polat Şahin Şimşek Yavuz
      Yıldırım Yıldız Yılmaz`),
  },
  {
    share: 7,
    given: words(`
      Agnieszka Beata Dorota Ewa Joanna Magdalena Małgorzata Adam Grzegorz Jakub Marcin Paweł Piotr Tomasz`),
    family: words(`
      Dąbrowski Jankowski Kaczmarek Kamiński Kowalczyk Krawczyk Lewandowski Majewski Mazur Nowak Pawlak Piątek Sikora
      Wieczorek Wójcik Wróbel`),
  },
  {
    share: 5,
    given: words(`
      Alina Elena Irina Larissa Ludmila Natalia Olga Swetlana Tatjana Anatoli Artur Dimitri Igor Sergej Viktor Wladimir`),
    family: words(`
      Dyck Ebel Friesen Iwanow Janzen Kusnezow Lebedew Morosow Petkau Reimer Sokolow Wiebe`),
  },
  {
    share: 4,
    given: words(
      `Alessia Chiara Giulia Lucia Carmen Eleni Antonio Dario Fabio Giuseppe Marco Nikos Javier`,
    ),
    family: words(`
      Bianchi Conti Costa Esposito Ferrari García Greco López Marino Papadopoulos Ricci Rossi Russo Santos`),
  },
  {
    share: 3,
    given: words(
      `Amina Dilan Fatima Layla Nour Samira Yasmin Amir Hassan Karim Mahmoud Omar Rami Samir`,
    ),
    family: words(
      `Abbas Ahmadi Al-Hassan Aziz Haddad Hamdan Karimi Khalil Mansour Nasser Rahimi Saleh`,
    ),
  },
  {
    share: 2,
    given: words(`Ana Ivana Jasmina Jelena Milica Sanja Damir Dragan Goran Ivan Luka Milan Zoran`),
    family: words(`Babić Hadžić Horvat Jovanović Kovačević Marić Nikolić Petrović Popović Vuković`),
  },
  {
    share: 2,
    given: words(`Hoa Lan Linh Mai Phuong Thu Duc Hung Minh Nam Quan Tuan`),
    family: words(`Bui Dang Hoang Le Nguyen Pham Tran Vo Vu`),
  },
];
