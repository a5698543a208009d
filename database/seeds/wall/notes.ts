import { forAll, says, status, type Told } from './telling';

/** Short and personal, in English. */
export const notes: Told[] = [
  status('Dayo', 'w9 thu 08:10', 'Locked out of the engine room by my own starter: it pushed the lid under the latch. Respect.', [says('Bram', 'Dat is familie van Truus, geen twijfel.')], { warmth: 1.5 }),
  status('Callum', 'w8 tue 20:00', 'Told my mother-in-law her bread is "no bad". She looked hurt. It is the highest praise we have.', [says('Sophie', 'Ik leg het haar morgen uit. Weer.')], { warmth: 1.5 }),
  status('Grace', 'w7 mon 15:30', 'A seven year old asked me today if the crust is the bark of the bread. Yes. From today it is.', [says('Ruud', 'Die schrijf ik op, @grace-mensah.'), says('Jan-Willem', 'En de akker is dan het bos.')], { ...forAll, warmth: 2.2 }),
  status('Lin', 'w7 fri 18:10', 'Test bun 31. Closest so far. My neighbours have stopped pretending to be hungry.'),
  status('Tomasz', 'w6 tue 19:40', 'Three kilos of rye in one loaf. It is still baking. I may have to move out.', [says('Callum', 'How long?'), says('Tomasz', 'Since yesterday.')], { warmth: 1.4 }),
  status('Claire', 'w6 thu 17:50', 'Today I explained in Dutch, on the phone, the difference between *gist* and *gisteren*. To a Dutch person. I am framing this day.', [says('Mirjam', 'Ik zat ernaast en heb geklapt.'), says('Mustafa', 'Gefeliciteerd. Ik haal ze nog door elkaar na een nachtdienst.')], { ...forAll, warmth: 2.2 }),
  status('Ingrid', 'w6 sat 14:00', 'Mud up to the knee, a bag of the most beautiful barley in my hand, and no bread for lunch. A grain buyer’s life.', [says('Jan-Willem', 'Je had aan kunnen kloppen! Er was soep.')]),
  status('Rashid', 'w5 thu 19:00', 'Test batch 14 of the naan: finally it puffs like at home. I called my uncle in Herat. He asked what took me so long.', [says('Priya', 'De eerste tien zijn hier verkocht voor ze koud waren.'), says('Anil', 'Ik heb er drie, mijn moeder zegt: bijna. Dat is heel veel.')], { ...forAll, warmth: 1.8 }),
  status('Mohamed', 'w4 mon 20:45', '71 parcels, one dog, one marriage proposal (not mine, I held the flowers). Now: dough.', [says('Grace', 'Did they say yes?'), says('Mohamed', 'She did. I also got a sandwich.')], { warmth: 2 }),
  status('Oscar', 'w4 fri 18:10', 'Baked forty rounds of crispbread, hung them on a broomstick over two chairs. My daughter has named them all.', [says('Ilse', 'Ik wil die namen.'), says('Oscar', 'They are all called Bengt.')], { warmth: 1.8 }),
  status('Carmen', 'w3 tue 18:10', 'A cake. From a shop. With a label I could read. I ate it on the pavement, I could not wait.', [says('Claire', 'This goes on the wall of the service desk.')], { warmth: 2 }),
  status('Lin', 'w3 thu 12:20', 'Bun 38. My daughter ate two without looking up from her book. That is a yes.', [says('Bram', 'Dat is het strengste keurmerk dat er is.')]),
  status('Dayo', 'w2 tue 07:40', 'Ice on the deck, 26 degrees in the engine room. Guess where I am having breakfast.', [says('Koen', 'Naast je desem.')], { warmth: 1.3 }),
  status('Grace', 'w2 fri 19:20', 'Friday. 1,200 slices this week and I still went home and made toast.'),
  status('Tomasz', 'w1 wed 18:30', 'My grandmother’s bread form arrived by post. Black, dented, smells of 1961. I am not washing it.', [says('Aaltje', 'Goed zo. Nooit afwassen, alleen uitvegen met zout.'), says('Tomasz', 'She says exactly the same.')], { warmth: 2 }),
  status('Claire', 'w1 fri 16:55', 'Overheard in the shop in Zwolle: "Dat is geen brood, dat is een relatie." I think they meant the rye.'),
  status('Callum', 'w0 sat 10:40', 'Oat rolls: obtained. System: bannock. All is well in Zutphen.', [says('Samira', 'Er lagen er nog twee. Voor als het een slechte week was.')], { warmth: 1.4 }),
  status('Nora', 'w0 wed 17:15', 'First week in which I baked more loaves than I photographed. Four to three.', [says('Stijn', 'Only four to go and you are in the night shift.')], { warmth: 1.4 }),
  status('Rashid', 'w0 mon 18:50', 'The new focaccia has too many holes, says Bram. The new focaccia has exactly enough holes, says everybody else.', [says('Bram', 'De olie loopt er aan de onderkant uit.'), says('Rashid', 'That is what the tray is for.')], { warmth: 1.3 }),
  status('Ingrid', '11h', 'Frost on the winter wheat this morning, every blade with a white edge. It likes that more than we do.', [says('Ruud', 'Vorst is de beste ploeg, zei mijn vader.')], forAll),
  status('Mohamed', '4h', 'Back home early, dough out of the fridge, shoes still on.', [says('Yara', 'Schoenen uit, Mohamed.')]),
  status('Carmen', '50m', 'Reading labels in the shop with a magnifying glass and a stranger joined me. We are now a club.', [says('Roos', 'Waar kan ik lid worden?')]),
];
