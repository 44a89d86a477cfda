/** A table as a spreadsheet gives it, to start with: fictional, and in German, so that something has to be guessed. */
import '../src/setup.js';

document.querySelector('roadmap-setup')!.sample = `Nr;Vorhaben;Mannschaft;Stand;Beginn;Ende;Verantwortlich;Fortschritt
W-1;Schnellere Suche;Finden;In Arbeit;01.09.2026;15.11.2026;Ilse Morgentau;40 %
W-2;Gemerkte Suchen;Finden;Geplant;16.11.2026;31.12.2026;Ilse Morgentau;0 %
W-3;Anmeldung mit dem Hauskonto;Zugang;Fertig;01.06.2026;31.08.2026;Okan Wintergerst;100 %
W-4;Rechte je Abteilung;Zugang;Blockiert;01.10.2026;20.12.2026;Okan Wintergerst;10 %
W-5;Drucken auf A3;Papier;Idee;;;Petra Lindenblatt;
`;
