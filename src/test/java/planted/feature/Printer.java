package planted.feature;

class Printer {

    void print() {
        System.out.println("planted");
    }
}
