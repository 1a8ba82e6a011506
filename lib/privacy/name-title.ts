/** A title before a name, with what parts it from the name or from the next title. "M." and "Dr" are case-sensitive: "DR Congo" is a country. */
export const nameTitle =
  '(?:M(?:rs?|RS?|s|x|iss|mes?|lle|M|(?=\\.))|[Dd]ra?|Doctora?|Prof(?:essor)?|(?:DR|MS|MME|PROF)(?=\\.)|Monsieur|Madame|Mademoiselle|Sr(?:t?a)?|Señor(?:it)?a?|Lic|Ing|Eng|Pr|[CS]hei(?:k|kh)|(?:و?ال|لل)(?:سيد|دكتور|أستاذ|آنس|مهندس|شيخ)ة?|(?<!\\d )[أادم](?=[./]))(?:[./] ?| ) ?';
