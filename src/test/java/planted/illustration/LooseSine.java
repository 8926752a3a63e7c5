package planted.illustration;

class LooseSine {

    double height(double angle) {
        return Math.sin(angle);
    }
}
