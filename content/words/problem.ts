/* What is wrong with what is stored. Apart from the other words of pages: a new tab loads them only when something is. */
export const problem = {
  full: 'Opslaan lukt niet: de schijf is vol. Maak ruimte vrij. Je tekst blijft hier staan en wordt daarna vanzelf opgeslagen. Wat er al stond, is er nog.',
  'read-only':
    'Wat je schreef, is gemaakt met een nieuwere versie van deze extensie. Lezen en een reservekopie maken kan wel. Werk de extensie bij om weer te schrijven.',
  newer:
    'Wat je schreef, is gemaakt met een nieuwere versie van deze extensie. Werk de extensie bij om het te zien. De kaarten kun je wel gebruiken.',
  private:
    'In een privévenster wordt niets opgeslagen. De kaarten kun je wel gebruiken; notities schrijf je in een gewoon venster.',
  'too-long':
    'Opslaan lukt niet: deze tekst is te lang. Kort de tekst in, of zet een deel ergens anders. Je tekst blijft hier staan.',
  container:
    'In een containertabblad wordt niets opgeslagen. De kaarten kun je wel gebruiken; notities schrijf je in een gewoon tabblad.',
  policy:
    'Je organisatie heeft schrijven uitgezet. Deze tekst wordt niet opgeslagen. Kopieer wat je wilt houden.',
  broken:
    'Wat je schreef, is nu niet te bereiken. Sluit de browser en open hem opnieuw. Kopieer eerst wat je hier hebt getypt: dat blijft alleen staan zolang deze pagina open is. De kaarten kun je wel gebruiken.',
} as const;

/** Where a field stood in which someone typed until the organisation wanted no writing any more. */
export const wasTyped =
  'Je organisatie heeft schrijven uitgezet. Wat je typte, is opgeslagen: je vindt het bij Notities of bij Instellingen, onder Je gegevens.';
