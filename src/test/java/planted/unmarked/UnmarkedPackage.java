package planted.unmarked;

class UnmarkedPackage {}
